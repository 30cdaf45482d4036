package dossier.ui.backups;

/** What becomes of a job. */
public enum JobState {
    /** Waiting for a worker, or being done by one. */
    RUNNING,
    /** Complete. */
    DONE,
    /** It could not be done, and left nothing behind. */
    FAILED,
    /** Stopped by a person; it left nothing behind. */
    CANCELLED
}
