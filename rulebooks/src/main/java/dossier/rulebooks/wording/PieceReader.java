package dossier.rulebooks.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ObjIntConsumer;

/** Cuts a text into pieces, brace by brace. */
public final class PieceReader {

    private final String text;
    private final ObjIntConsumer<String> wrong;
    private final List<Piece> pieces = new ArrayList<>();
    private final StringBuilder literal = new StringBuilder();
    private int literalAt;

    private PieceReader(String text, ObjIntConsumer<String> wrong) {
        this.text = text;
        this.wrong = wrong;
    }

    /**
     * The pieces of a text.
     *
     * @param text as it was written
     * @param wrong is told what is wrong with a brace, and where it is, in characters from the start
     * @return the pieces that are right, in order
     */
    public static List<Piece> read(String text, ObjIntConsumer<String> wrong) {
        return new PieceReader(text, wrong).read();
    }

    private List<Piece> read() {
        var at = 0;
        while (at < text.length()) {
            var character = text.charAt(at);
            at = character == '{' || character == '}' ? brace(character, at) : plain(character, at);
        }
        flush();
        return List.copyOf(pieces);
    }

    private int plain(char character, int at) {
        literalAt = literal.isEmpty() ? at : literalAt;
        literal.append(character);
        return at + 1;
    }

    /** Reads what begins with the brace at an index; gives the index after it. */
    private int brace(char brace, int at) {
        if (at + 1 < text.length() && text.charAt(at + 1) == brace) {
            return plain(brace, at) + 1;
        }
        if (brace == '}') {
            wrong.accept("This closing brace has no opening one; write }} for the character itself.", position(at));
            return at + 1;
        }
        var end = text.indexOf('}', at);
        if (end < 0) {
            wrong.accept("This opening brace has no closing one; write {{ for the character itself.", position(at));
            return text.length();
        }
        flush();
        pieces.add(new Piece(text.substring(at + 1, end).strip(), true, position(at)));
        return end + 1;
    }

    private void flush() {
        if (!literal.isEmpty()) {
            pieces.add(new Piece(literal.toString(), false, position(literalAt)));
            literal.setLength(0);
        }
    }

    private int position(int at) {
        return text.codePointCount(0, at);
    }
}
