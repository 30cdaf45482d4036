package dossier.ui.backups;

/** What is done. */
public enum JobKind {
    /** A backup is made. */
    BACKUP,
    /** It is read again and compared with what it should be. */
    VERIFY,
    /** It is brought back, to a new place. */
    RESTORE
}
