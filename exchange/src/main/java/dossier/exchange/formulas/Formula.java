package dossier.exchange.formulas;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import dossier.rulebooks.dice.Roll;

/**
 * A formula of dice.
 *
 * @param written as it was written
 * @param dice the same in the language of rulebooks; empty when that has no word for it
 */
public record Formula(String written, Optional<String> dice) {

    private static final int LONGEST = 300;
    private static final int MOST_EXPLOSIONS = 100;
    private static final Pattern FLAVOUR = Pattern.compile("#.*|\\[[^\\[\\]]*]");
    private static final Pattern COMMAND = Pattern.compile("^/[a-z]+ ");
    private static final Pattern BARE_KEEP = Pattern.compile("(?<=[0-9])(kh|kl|dh|dl|k|d)(?![0-9hla-z])");
    private static final Pattern EXPLODE = Pattern.compile("d([0-9]+)(xo|x|!)([0-9]*)");

    /**
     * Reads a formula.
     *
     * @param written with flavours and comments, which count for nothing
     * @param most the largest total that is of any use; dice that explode go on until they are past it
     */
    public static Formula of(String written, long most) {
        var text = FLAVOUR.matcher(written)
                .replaceAll("")
                .replaceAll("\\s+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
        var plain = COMMAND.matcher(text).replaceFirst("").replace(" ", "");
        var keeping = BARE_KEEP
                .matcher(plain)
                .replaceAll("$11")
                .replaceAll("(?<=d[0-9]{1,9})k(?=[0-9])", "kh")
                .replaceAll("(?<=d[0-9]{1,9})d(?=[0-9])", "dl");
        var exploding =
                EXPLODE.matcher(keeping).replaceAll(die -> exploding(die.group(1), die.group(2), die.group(3), most));
        var dice = exploding.length() <= LONGEST
                        && Roll.read(exploding, message -> {}).isPresent()
                ? Optional.of(exploding)
                : Optional.<String>empty();
        return new Formula(exploding.length() <= LONGEST ? exploding : written, dice);
    }

    private static String exploding(String sides, String kind, String from, long most) {
        if (!from.isEmpty() && !from.equals(sides)) {
            return "d" + sides + kind + from;
        }
        var explosions =
                kind.equals("xo") ? 1 : Math.min(MOST_EXPLOSIONS, Math.max(1, most / Long.parseLong(sides) + 1));
        return "d" + sides + "!" + explosions;
    }

    /**
     * In how many ways each total comes about.
     *
     * @return empty when the formula cannot be read, needs values that are not in it, or would take long
     */
    public Optional<Ways> ways() {
        try {
            return written.length() > LONGEST ? Optional.empty() : Optional.of(new FormulaParser(written).parse());
        } catch (ArithmeticException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
