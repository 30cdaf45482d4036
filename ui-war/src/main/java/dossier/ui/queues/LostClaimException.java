package dossier.ui.queues;

/** A piece of work is no longer its worker's: nothing of what he made may be stored. */
public class LostClaimException extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
