package dossier.liberty.settings;

/** Something that only the person at the keyboard can put right; the message says what and how, and needs no stack trace. */
public final class Refusal extends RuntimeException {

    /** A refusal with the sentences to show. */
    public Refusal(String message) {
        super(message);
    }

    /** A refusal that an exception led to; the cause is for the debugger, the message for the person. */
    public Refusal(String message, Throwable cause) {
        super(message, cause);
    }
}
