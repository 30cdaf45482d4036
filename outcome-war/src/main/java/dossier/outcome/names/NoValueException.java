package dossier.outcome.names;

/** Something has no value for one dossier; the message says why, in words that fit after "because". */
public final class NoValueException extends RuntimeException {

    /** The reason, without a full stop: {@code it divides by zero}. */
    public NoValueException(String reason) {
        super(reason);
    }
}
