package dossier.exchange.texts;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import dossier.rulebooks.document.Characters;

/** Takes characters out of texts that rulebooks refuse because they do not show, and keeps count. Not thread-safe. */
public final class Cleaner {

    private static final String UNREADABLE = "\uFFFD";
    private static final int MOST_NAMED = 5;

    /** Where a line may be broken or not, and marks of byte order: nobody misses them. */
    private static final Set<Integer> HINTS = Set.of(0x00AD, 0x200B, 0x2060, 0xFEFF);

    private final Set<Integer> hints = new TreeSet<>();
    private final Set<Integer> others = new TreeSet<>();

    /** The text with characters that show only; line breaks are line feeds. */
    public String clean(String text) {
        var lines = text.replace("\r\n", "\n").replaceAll("[\\r\u2028\u2029]", "\n");
        if (Characters.firstHidden(lines, true).isEmpty()) {
            return lines;
        }
        var clean = new StringBuilder();
        lines.codePoints().forEach(c -> clean.append(shown(c)));
        return clean.toString();
    }

    private String shown(int c) {
        if (!Characters.isHidden(c) || c == '\n' || c == '\t') {
            return Character.toString(c);
        }
        var kinds = HINTS.contains(c) ? hints : others;
        if (kinds.size() < MOST_NAMED) {
            kinds.add(c);
        }
        var type = Character.getType(c);
        return type == Character.SURROGATE || type == Character.PRIVATE_USE ? UNREADABLE : "";
    }

    /** That hints for the breaking of lines were taken out, a sentence; empty when there were none. */
    public Optional<String> note() {
        return mention(hints);
    }

    /** That other characters were taken out or replaced, a sentence; empty when there were none. */
    public Optional<String> loss() {
        return mention(others);
    }

    private static Optional<String> mention(Set<Integer> kinds) {
        return kinds.isEmpty()
                ? Optional.empty()
                : Optional.of("Characters that do not show were taken out of texts: %s."
                        .formatted(kinds.stream().map("U+%04X"::formatted).collect(Collectors.joining(", "))));
    }
}
