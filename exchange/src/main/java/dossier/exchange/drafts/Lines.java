package dossier.exchange.drafts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import dossier.rulebooks.tables.Tables;

/** The text of a rulebook, line by line, no longer than a text can be. Not thread-safe. */
final class Lines {

    private static final Pattern NAME = Pattern.compile("(?<!\\{)\\{([a-zA-Z0-9_]+)}");

    private final Map<String, Integer> longest = new HashMap<>();
    private final List<String> lines = new ArrayList<>();

    /** Learns how long the value of a name can get. */
    void learn(String name, Collection<?> texts) {
        longest.put(
                name,
                texts.stream().mapToInt(text -> length(text.toString())).max().orElse(0));
    }

    private int length(String template) {
        var names = NAME.matcher(template).results().mapToInt(name -> longest.getOrDefault(name.group(1), 0));
        return template.length() + names.sum();
    }

    void add(String template) {
        lines.add(template);
    }

    /** As many lines as a text can have. */
    String text() {
        var fitting = new ArrayList<String>();
        var written = 0;
        var filled = 0;
        for (var line : lines) {
            written += line.length() + 1;
            filled += length(line) + 1;
            if (fitting.isEmpty() || written <= Writing.LONGEST && filled <= Tables.LONGEST) {
                fitting.add(line);
            }
        }
        return String.join("\n", fitting);
    }
}
