package dossier.exchange.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A roll that waits until somebody asks for it: {@code [[/r 1d6]]}, {@code [[/save dex 15]]}.
 *
 * @param name of the command
 * @param arguments what stands behind it
 */
record Command(String name, String arguments) {

    private static final Pattern FLAVOUR = Pattern.compile("\\s*#.*$");
    private static final Pattern BETWEEN = Pattern.compile("\\s+(?![+\\-*/(])(?<![+\\-*/(] )");

    /** How it is shown, not what it is. */
    private static final Set<String> DISPLAY = Set.of("format", "average", "activity", "passive");

    private static final Set<String> CHECKS = Set.of("save", "check", "skill", "concentration", "tool");

    /** What a person reads of it. */
    String text() {
        var plain = FLAVOUR.matcher(arguments).replaceFirst("").strip();
        if (plain.isEmpty()) {
            return arguments.replaceFirst("^\\s*#", "").strip();
        }
        var words = new ArrayList<String>();
        var difficulty = "";
        for (var word : List.of(BETWEEN.split(plain))) {
            var equals = word.indexOf('=');
            var key = equals < 0 ? "" : word.substring(0, equals);
            var value = word.substring(equals + 1);
            if (CHECKS.contains(name) && (key.equals("dc") || key.isEmpty() && value.matches("[0-9]+"))) {
                difficulty = "DC " + value + " ";
            } else if (!DISPLAY.contains(key)) {
                words.add(value);
            }
        }
        return difficulty + String.join(" ", words);
    }
}
