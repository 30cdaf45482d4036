package dossier.ui.batches;

/** What becomes of a batch. */
public enum BatchState {
    /** Waiting for workers, or being made by them. */
    RUNNING,
    /** Stopped by a person; what was made stays, and it can be resumed. */
    CANCELLED,
    /** Stopped because a dossier of it cannot be made; what was made stays, and it can be resumed. */
    FAILED,
    /** All its dossiers are stored. */
    DONE,
    /** Being deleted with its dossiers; it is gone when the last one is. */
    DELETING
}
