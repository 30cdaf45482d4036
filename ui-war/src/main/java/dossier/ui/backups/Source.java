package dossier.ui.backups;

/** What a backup is made of. */
public enum Source {
    /** A file or folder below the source root. */
    FILES,
    /** All tables of the database. */
    DATABASE
}
