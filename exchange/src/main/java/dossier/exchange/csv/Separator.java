package dossier.exchange.csv;

import java.util.Comparator;
import java.util.stream.Stream;

/** What stands between the cells of a line. */
enum Separator {
    COMMA(','),
    SEMICOLON(';'),
    TAB('\t');

    private final char character;

    Separator(char character) {
        this.character = character;
    }

    char character() {
        return character;
    }

    /** The one that the first line has most often outside of quotes; a comma when it has none. */
    static Separator of(String content) {
        return Stream.of(values())
                .max(Comparator.comparingInt((Separator separator) -> separator.count(content))
                        .thenComparing(Comparator.reverseOrder()))
                .orElseThrow();
    }

    private int count(String content) {
        var count = 0;
        var quoted = false;
        for (var at = 0; at < content.length() && (quoted || content.charAt(at) != '\n'); at++) {
            var found = content.charAt(at);
            quoted ^= found == '"';
            count += !quoted && found == character ? 1 : 0;
        }
        return count;
    }
}
