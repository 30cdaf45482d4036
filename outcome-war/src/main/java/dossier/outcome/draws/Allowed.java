package dossier.outcome.draws;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import dossier.outcome.names.ValueKind;
import dossier.rulebooks.document.Part;
import dossier.rulebooks.draws.Collected;
import dossier.rulebooks.draws.Decimals;
import dossier.rulebooks.draws.Dice;
import dossier.rulebooks.draws.Integers;
import dossier.rulebooks.draws.Pattern;
import dossier.rulebooks.draws.Pick;
import dossier.rulebooks.draws.Space;
import dossier.rulebooks.draws.Table;
import dossier.rulebooks.draws.Weighted;
import dossier.rulebooks.tables.Tables;

/**
 * The values of a space, seen from the other end: whether a text is one of them in canonical form.
 *
 * @param kind of the values
 * @param test whether a text is one of the values
 * @param described the values in words
 */
public record Allowed(ValueKind kind, Predicate<String> test, String described) {

    private static final java.util.regex.Pattern DECIMAL =
            java.util.regex.Pattern.compile("-?[0-9]{1,19}(\\.[0-9]{1,18})?");
    private static final int WORDS_IN_MESSAGES = 10;

    /** What a space allows. */
    public static Allowed of(Space space) {
        if (space instanceof Integers integers) {
            return new Allowed(
                    ValueKind.INTEGER,
                    text -> holds(integers, text),
                    "a whole number from " + integers.from() + " to " + integers.to());
        }
        if (space instanceof Decimals decimals) {
            return new Allowed(
                    ValueKind.DECIMAL,
                    text -> holds(decimals, text),
                    "a decimal from " + decimals.value(0) + " to " + decimals.value(decimals.size() - 1)
                            + " in steps of " + decimals.step().toPlainString());
        }
        if (space instanceof Dice dice) {
            var sums = new Integers(dice.roll().least(), dice.roll().most());
            return of(sums);
        }
        if (space instanceof Pattern pattern) {
            return new Allowed(ValueKind.TEXT, pattern::holds, "a text such as " + pattern.value(0));
        }
        if (space instanceof Table) {
            return new Allowed(
                    ValueKind.TEXT,
                    text -> text.length() <= Tables.LONGEST,
                    "a text of at most %,d characters".formatted(Tables.LONGEST));
        }
        if (space instanceof Collected collected) {
            return new Allowed(
                    ValueKind.TEXT,
                    text -> text.length() <= Part.LONGEST_TEXT,
                    "a word of the collection " + collected.source().key());
        }
        return words(space instanceof Pick pick ? pick.values() : ((Weighted) space).values());
    }

    private static Allowed words(Collection<String> words) {
        var more = words.size() > WORDS_IN_MESSAGES ? ", …" : "";
        var some = words.stream().limit(WORDS_IN_MESSAGES).collect(Collectors.joining(", ", "one of ", more));
        return new Allowed(ValueKind.TEXT, Set.copyOf(words)::contains, some);
    }

    private static boolean holds(Integers integers, String text) {
        try {
            var value = Long.parseLong(text);
            return value >= integers.from()
                    && value <= integers.to()
                    && Long.toString(value).equals(text);
        } catch (NumberFormatException notWhole) {
            return false;
        }
    }

    private static boolean holds(Decimals decimals, String text) {
        if (!DECIMAL.matcher(text).matches()) {
            return false;
        }
        var steps = new BigDecimal(text).subtract(decimals.from()).divideAndRemainder(decimals.step());
        return steps[1].signum() == 0
                && steps[0].signum() >= 0
                && steps[0].compareTo(BigDecimal.valueOf(decimals.size())) < 0
                && decimals.value(steps[0].longValueExact()).equals(text);
    }
}
