package dossier.outcome.cells;

/** A test that cannot be read; the message is a sentence for the author of the rulebook. */
final class CellException extends RuntimeException {

    CellException(String message) {
        super(message);
    }
}
