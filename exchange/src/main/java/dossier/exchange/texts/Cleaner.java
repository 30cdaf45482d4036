package dossier.exchange.texts;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import dossier.rulebooks.document.Characters;

/** Takes characters out of texts that rulebooks refuse because they do not show, and keeps count. Not thread-safe. */
public final class Cleaner {

    private static final int MOST_NAMED = 5;
    private static final String UNREADABLE = "\uFFFD";

    private final Set<String> kinds = new TreeSet<>();
    private int taken;

    /** The text with characters that show only; line breaks are line feeds. */
    public String clean(String text) {
        var lines = text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace('\u2028', '\n')
                .replace('\u2029', '\n');
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
        taken++;
        if (kinds.size() < MOST_NAMED) {
            kinds.add("U+%04X".formatted(c));
        }
        var type = Character.getType(c);
        return type == Character.SURROGATE || type == Character.PRIVATE_USE ? UNREADABLE : "";
    }

    /** What was taken out, a sentence; empty when nothing was. */
    public Optional<String> mention() {
        return taken == 0
                ? Optional.empty()
                : Optional.of("%,d characters that do not show were taken out of texts or replaced, such as %s."
                        .formatted(taken, String.join(", ", kinds)));
    }
}
