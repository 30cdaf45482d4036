package dossier.outcome.expressions;

import java.util.regex.Pattern;

/** Says in words for authors of rulebooks why the parser of CEL cannot read an expression. */
final class SyntaxComplaint {

    private static final Pattern RESERVED = Pattern.compile("reserved identifier: (\\w+)");
    private static final Pattern TOO_LARGE = Pattern.compile("For input string: \"([^\"]{1,40}).*");

    private SyntaxComplaint() {}

    /**
     * What is wrong, in a sentence or two.
     *
     * @param message of the parser
     * @param rest of the expression from where the parser gave up
     */
    static String of(String message, String rest) {
        var reserved = RESERVED.matcher(message);
        if (reserved.matches()) {
            return "The word " + reserved.group(1) + " is reserved and cannot be a name.";
        }
        var tooLarge = TOO_LARGE.matcher(message);
        if (tooLarge.matches()) {
            return "The number " + tooLarge.group(1) + " does not fit into 64 bits.";
        }
        if (message.contains("recursion limit")) {
            return "The expression is nested deeper than " + Language.DEEPEST + " levels.";
        }
        if (rest.isBlank()) {
            return "The expression ends too early; something is missing.";
        }
        return "The expression cannot be understood from \"" + rest.strip() + "\" on. Conditions are joined with && and"
                + " ||, turned around with !, and compared with ==, !=, <, <=, > and >=.";
    }
}
