package dossier.rulebooks.wording;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** What English does to a word. Rules of thumb with the exceptions that people notice; every other language waits. */
final class English {

    /** Begins with a vowel that is spoken as one: an hour and an 8, but a unicorn, a one-way street and a Europe. */
    private static final Pattern VOWEL = Pattern.compile(
            "(?i)(?!uni([^mn]|$)|use|usu|util|eu|ewe|onc?e\\b)[aeiou].*"
                    + "|(?i)(hour|honest|hono[u]?r|heir).*|8.*|1[18](\\D.*)?",
            Pattern.DOTALL);

    private static final Map<String, String> IRREGULAR = Map.ofEntries(
            Map.entry("man", "men"),
            Map.entry("woman", "women"),
            Map.entry("child", "children"),
            Map.entry("person", "people"),
            Map.entry("foot", "feet"),
            Map.entry("tooth", "teeth"),
            Map.entry("goose", "geese"),
            Map.entry("mouse", "mice"),
            Map.entry("ox", "oxen"),
            Map.entry("sheep", "sheep"),
            Map.entry("fish", "fish"),
            Map.entry("deer", "deer"),
            Map.entry("wolf", "wolves"),
            Map.entry("elf", "elves"),
            Map.entry("dwarf", "dwarves"),
            Map.entry("thief", "thieves"),
            Map.entry("knife", "knives"),
            Map.entry("life", "lives"),
            Map.entry("leaf", "leaves"));

    private English() {}

    static String withArticle(String text) {
        if (text.isEmpty()) {
            return text;
        }
        return (VOWEL.matcher(text).matches() ? "an " : "a ") + text;
    }

    /** The last word in the plural. */
    static String plural(String text) {
        var start = Math.max(text.lastIndexOf(' '), text.lastIndexOf('-')) + 1;
        var word = text.substring(start);
        var irregular = IRREGULAR.get(word.toLowerCase(Locale.ROOT));
        if (irregular != null) {
            return text.substring(0, start) + word.charAt(0) + irregular.substring(1);
        }
        if (word.matches("(?i).*[^aeiou]y")) {
            return text.substring(0, text.length() - 1) + "ies";
        }
        return word.isEmpty() ? text : text + (word.matches("(?i).*(s|x|z|ch|sh)") ? "es" : "s");
    }

    /** The first word in the past: {@code pick up} becomes {@code picked up}. */
    static String past(String text) {
        var space = text.indexOf(' ');
        var verb = space < 0 ? text : text.substring(0, space);
        var rest = space < 0 ? "" : text.substring(space);
        if (verb.matches("(?i).*[^aeiou]y")) {
            return verb.substring(0, verb.length() - 1) + "ied" + rest;
        }
        return verb.isEmpty() ? text : verb + (verb.endsWith("e") ? "d" : "ed") + rest;
    }

    static String possessive(String text) {
        return text.isEmpty() ? text : text + (text.endsWith("s") ? "'" : "'s");
    }

    static String capitalized(String text) {
        if (text.isEmpty()) {
            return text;
        }
        var second = text.offsetByCodePoints(0, 1);
        return text.substring(0, second).toUpperCase(Locale.ROOT) + text.substring(second);
    }

    /** Every word with a capital; what stands after an apostrophe is no word. */
    static String title(String text) {
        var title = new StringBuilder();
        var begins = true;
        for (var i = 0; i < text.length(); i++) {
            var character = text.charAt(i);
            title.append(begins ? Character.toUpperCase(character) : character);
            begins = !Character.isLetterOrDigit(character) && character != '\'' && character != '’';
        }
        return title.toString();
    }
}
