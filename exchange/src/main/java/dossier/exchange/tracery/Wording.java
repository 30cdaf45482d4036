package dossier.exchange.tracery;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** What modifiers of Tracery are in our language. */
final class Wording {

    private static final Map<String, String> OURS = Map.ofEntries(
            Map.entry("a", "a"),
            Map.entry("an", "a"),
            Map.entry("s", "s"),
            Map.entry("ed", "ed"),
            Map.entry("capitalize", "capitalize"),
            Map.entry("capitalise", "capitalize"),
            Map.entry("cap", "capitalize"),
            Map.entry("capitalizeAll", "title"),
            Map.entry("capitaliseAll", "title"),
            Map.entry("title", "title"),
            Map.entry("titleCase", "title"),
            Map.entry("upper", "upper"),
            Map.entry("uppercase", "upper"),
            Map.entry("upperCase", "upper"),
            Map.entry("toUpperCase", "upper"),
            Map.entry("allCaps", "upper"),
            Map.entry("lower", "lower"),
            Map.entry("lowercase", "lower"),
            Map.entry("lowerCase", "lower"),
            Map.entry("toLowerCase", "lower"),
            Map.entry("possessive", "possessive"));

    private static final String QUOTES = "inQuotes";

    private Wording() {}

    /**
     * A place with its modifiers.
     *
     * @param head what stands in the braces before them
     * @param unknown is told which modifiers there is nothing for
     */
    static String place(String head, List<String> modifiers, Consumer<String> unknown) {
        var place = new StringBuilder(head);
        var quotes = !modifiers.isEmpty() && modifiers.get(modifiers.size() - 1).equals(QUOTES);
        var others = new ArrayList<>(quotes ? modifiers.subList(0, modifiers.size() - 1) : modifiers);
        for (var modifier : others) {
            var ours = OURS.get(modifier.strip());
            if (ours == null) {
                unknown.accept(modifier);
            } else {
                place.append(" | ").append(ours);
            }
        }
        var written = "{" + place + "}";
        return quotes ? "\"" + written + "\"" : written;
    }
}
