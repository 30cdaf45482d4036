package dossier.rulebooks.document;

import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/**
 * Where something stands in a document.
 *
 * @param line from 1
 * @param column from 1, in characters
 */
record Place(int line, int column) {

    /**
     * Where a part, or one character of its text, stands.
     *
     * @param offset the character, from 0; negative for the whole part
     */
    static Place of(Node node, int offset) {
        var start = node.getStartMark().orElseThrow();
        var quote = quote(node);
        var within = offset >= 0 && isVerbatim(node, quote) ? quote + offset : 0;
        return new Place(start.getLine() + 1, start.getColumn() + 1 + within);
    }

    private static int quote(Node node) {
        return node instanceof ScalarNode scalar && scalar.getScalarStyle() != ScalarStyle.PLAIN ? 1 : 0;
    }

    /** Whether the text stands in the document as it is: in one line, without escapes. */
    private static boolean isVerbatim(Node node, int quote) {
        if (!(node instanceof ScalarNode scalar)) {
            return false;
        }
        Mark start = scalar.getStartMark().orElseThrow();
        Mark end = scalar.getEndMark().orElseThrow();
        var length = scalar.getValue().codePointCount(0, scalar.getValue().length());
        return start.getLine() == end.getLine() && end.getColumn() - start.getColumn() == length + 2 * quote;
    }
}
