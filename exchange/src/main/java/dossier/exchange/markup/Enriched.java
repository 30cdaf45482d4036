package dossier.exchange.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Reads texts as Foundry VTT enriches them (versions 9 to 13). */
public final class Enriched {

    /** Three alternatives: a roll with its command and label, a link, or a reference of a rule. */
    private static final Pattern MARK =
            Pattern.compile("\\[\\[(?:/([a-zA-Z]{1,30})\\s+)?([^\\n]{0,300}?)(]{2,3})(?:\\{([^}]{0,300})})?"
                    + "|([@&])([A-Za-z]{1,30})\\[((?:[^\\[\\]]|\\[[^\\[\\]]{0,300}]){0,300}+)](?:\\{([^}]{0,300})})?");

    private final List<Piece> pieces = new ArrayList<>();
    private final StringBuilder literal = new StringBuilder();

    private Enriched() {}

    /** The pieces of a text with HTML and marks; neighbours do not both stand for themselves. */
    public static List<Piece> read(String source) {
        return new Enriched().pieces(Html.text(source));
    }

    private List<Piece> pieces(String text) {
        var mark = MARK.matcher(text);
        var end = 0;
        while (mark.find()) {
            literal.append(text, end, mark.start());
            mark(mark);
            end = mark.end();
        }
        literal.append(text.substring(end));
        flush();
        return pieces;
    }

    private void mark(MatchResult mark) {
        if (mark.group(5) != null) {
            literal.append(Link.text(mark.group(6), mark.group(7), mark.group(8), mark.group()));
        } else if (mark.group(1) != null) {
            var command = new Command(mark.group(1), formula(mark));
            literal.append(mark.group(4) == null ? command.text() : mark.group(4));
        } else {
            literal.append(mark.group(4) == null ? "" : mark.group(4) + ": ");
            flush();
            pieces.add(new Piece(mark.group(), formula(mark)));
        }
    }

    /** A third bracket belongs to the formula. */
    private static String formula(MatchResult mark) {
        return mark.group(2) + mark.group(3).substring(2);
    }

    private void flush() {
        if (!literal.isEmpty()) {
            pieces.add(new Piece(literal.toString(), null));
            literal.setLength(0);
        }
    }
}
