package dossier.contracts.documents;

import jakarta.json.bind.annotation.JsonbPropertyOrder;

/**
 * Something that a rulebook may say but that its author probably did not mean.
 *
 * @param kind what it is about
 * @param path where in the document, for instance {@code decide.target[2]}
 * @param line from 1
 * @param column from 1
 * @param message a sentence for people, with an example where there is one
 */
@JsonbPropertyOrder({"kind", "path", "line", "column", "message"})
public record Warning(Kind kind, String path, int line, int column, String message) {

    /** What warnings are about. */
    public enum Kind {
        /** A row that can never fire, because earlier rows take everything that fits it. */
        UNREACHABLE,
        /** Values that no row of a decision fits; the message has an example. */
        GAP,
        /** Two rows that fit the same values while neither is a special case of the other; the earlier one wins. */
        OVERLAP,
        /** A name, draw, table or output that nothing uses. */
        UNUSED,
        /** A decision whose space is too large to look at; nothing is known about its rows with conditions. */
        UNCHECKED
    }
}
