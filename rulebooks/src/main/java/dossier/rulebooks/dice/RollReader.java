package dossier.rulebooks.dice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Reads one roll, term by term. */
final class RollReader {

    /** The most dice of a roll, explosions not counted. */
    static final int MOST_DICE = 1_000;

    /** The most sides of a die. */
    static final int MOST_SIDES = 1_000_000;

    /** How often a die explodes when nothing is said. */
    static final int EXPLOSIONS = 10;

    /** How often a die may explode at most. */
    static final int MOST_EXPLOSIONS = 100;

    private static final String ALLOWED = "Allowed are dice such as 3d6+2, 4d6kh3 (keep the 3 highest), 2d10! (a 10 is"
            + " rolled again and added) or d%, and sums of these.";
    private static final Pattern TERM = Pattern.compile(
            "\\s*([+-]?)\\s*(?:(\\d{0,9})[dD](\\d{1,9}|%)(?:(kh|kl|dh|dl)(\\d{1,9})|(!)(\\d{0,9}))?|(\\d{1,9}))\\s*");

    private final String text;
    private final Consumer<String> wrong;
    private final List<Roll.Term> terms = new ArrayList<>();
    private long bonus;
    private int dice;

    RollReader(String text, Consumer<String> wrong) {
        this.text = text;
        this.wrong = wrong;
    }

    Optional<Roll> read() {
        var term = TERM.matcher(text);
        var at = 0;
        while (at < text.length() && term.region(at, text.length()).lookingAt() && isSigned(term, at)) {
            var complaint = add(term);
            if (complaint.isPresent()) {
                wrong.accept(complaint.get());
                return Optional.empty();
            }
            at = term.end();
        }
        if (at < text.length() || terms.isEmpty()) {
            wrong.accept("\"%s\" is not a roll of dice. %s".formatted(text, ALLOWED));
            return Optional.empty();
        }
        return Optional.of(new Roll(terms, bonus));
    }

    private static boolean isSigned(MatchResult term, int at) {
        return at == 0 || !term.group(1).isEmpty();
    }

    private Optional<String> add(MatchResult term) {
        var sign = term.group(1).equals("-") ? -1 : 1;
        if (term.group(8) != null) {
            bonus += sign * Long.parseLong(term.group(8));
            return Optional.empty();
        }
        var count = number(term.group(2), 1);
        var sides = term.group(3).equals("%") ? 100 : Integer.parseInt(term.group(3));
        var explosions = term.group(6) == null ? 0 : number(term.group(7), EXPLOSIONS);
        var picked = number(term.group(5), 0);
        dice += count;
        if (count < 1 || dice > MOST_DICE || sides < 1 || sides > MOST_SIDES) {
            return Optional.of("A roll has 1 to %,d dice, and each 1 to %,d sides.".formatted(MOST_DICE, MOST_SIDES));
        }
        if (term.group(4) != null
                && (picked < 1
                        || picked > count
                        || picked == count && term.group(4).charAt(0) == 'd')) {
            return Optional.of(
                    "%s must leave some of the %d dice, so it cannot be %d.".formatted(term.group(4), count, picked));
        }
        if (term.group(6) != null && (explosions < 1 || explosions > MOST_EXPLOSIONS || sides == 1)) {
            return Optional.of("A die with 2 or more sides can explode 1 to %d times.".formatted(MOST_EXPLOSIONS));
        }
        terms.add(new Roll.Term(sign, pool(count, sides, term.group(4), picked, explosions)));
        return Optional.empty();
    }

    private static int number(String digits, int otherwise) {
        return digits == null || digits.isEmpty() ? otherwise : Integer.parseInt(digits);
    }

    private static Pool pool(int count, int sides, String keep, int picked, int explosions) {
        var from = "kh".equals(keep) ? count - picked : "dl".equals(keep) ? picked : 0;
        var to = "kl".equals(keep) ? picked : "dh".equals(keep) ? count - picked : count;
        return new Pool(count, sides, from, to, explosions);
    }
}
