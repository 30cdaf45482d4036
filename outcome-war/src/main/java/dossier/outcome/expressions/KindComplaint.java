package dossier.outcome.expressions;

import java.util.Arrays;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says in words for authors of rulebooks why the checker of CEL rejects the kinds of values in an expression. */
final class KindComplaint {

    private static final Pattern UNFIT =
            Pattern.compile("found no matching overload for '(.+?)' applied to '(?:(.*)\\.)?\\((.*?)\\)' .*");

    private static final String NUMBERS = "takes two numbers.";
    private static final String WHOLE = "takes two whole numbers, because the quotient of decimals may have no end.";
    private static final String COMPARABLE = "takes two numbers or two texts.";
    private static final String EQUATABLE = "takes two values of one kind.";
    private static final String TRUTHS = "takes two conditions.";
    private static final String TEXTS = "takes two texts, as in word.contains(\"z\").";

    /** What operators and functions take, by their names in CEL. */
    private static final Map<String, String> TAKES = Map.ofEntries(
            Map.entry("_+_", "takes two numbers or two texts; string(…) makes a text of a number."),
            Map.entry("_-_", NUMBERS),
            Map.entry("_*_", NUMBERS),
            Map.entry("_/_", WHOLE),
            Map.entry("_%_", WHOLE),
            Map.entry("-_", "takes a number."),
            Map.entry("_<_", COMPARABLE),
            Map.entry("_<=_", COMPARABLE),
            Map.entry("_>_", COMPARABLE),
            Map.entry("_>=_", COMPARABLE),
            Map.entry("_==_", EQUATABLE),
            Map.entry("_!=_", EQUATABLE),
            Map.entry("@in", "takes a value and a list of values of its kind, as in letter in [\"a\", \"e\"]."),
            Map.entry("_&&_", TRUTHS),
            Map.entry("_||_", TRUTHS),
            Map.entry("!_", "takes a condition."),
            Map.entry("_?_:_", "takes a condition and two values of one kind, as in number > 5 ? \"high\" : \"low\"."),
            Map.entry("contains", TEXTS),
            Map.entry("startsWith", TEXTS),
            Map.entry("endsWith", TEXTS),
            Map.entry("size", "takes one text."),
            Map.entry("int", "takes one text."),
            Map.entry("string", "takes one value."));

    private static final Map<String, String> KINDS =
            Map.of("int", "a whole number", "decimal", "a decimal", "string", "a text", "bool", "a condition");

    private KindComplaint() {}

    /** What is wrong, in a sentence or two, from the message of the checker. */
    static String of(String message) {
        var unfit = UNFIT.matcher(message);
        if (unfit.matches()) {
            var function = unfit.group(1);
            var given = Stream.concat(
                            Stream.ofNullable(unfit.group(2)),
                            Arrays.stream(unfit.group(3).split(", ")))
                    .map(KindComplaint::inWords)
                    .collect(Collectors.joining(", "));
            return function.replaceAll("[_@]", "") + " " + TAKES.get(function) + " Here it is given: " + given + ".";
        }
        return "The expression cannot be understood: " + message + ".";
    }

    static String inWords(String type) {
        return type.isEmpty() ? "nothing" : KINDS.getOrDefault(type, "a list");
    }
}
