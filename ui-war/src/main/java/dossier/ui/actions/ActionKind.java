package dossier.ui.actions;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What somebody did. The word of a kind stands in the database and in the API, so a constant keeps its name for ever. */
public enum ActionKind {
    /** Somebody who was blocked may log in again. */
    ACCOUNT_ADMITTED,
    /** An account may not log in any more. */
    ACCOUNT_BLOCKED,
    /** An account was made. */
    ACCOUNT_CREATED,
    /** An account was deleted. */
    ACCOUNT_DELETED,
    /** An account has another role. */
    ACCOUNT_ROLE_CHANGED,
    /** Entries of the action log were deleted because of their age. */
    ACTIONS_EXPIRED,
    /** A file, a folder or the database was copied into an archive. */
    BACKUP,
    /** The making, verification or restoration of a backup was stopped. */
    BACKUP_CANCELLED,
    /** A backup was deleted, its archive with it. */
    BACKUP_DELETED,
    /** The archive of a backup was downloaded. */
    BACKUP_DOWNLOADED,
    /** A backup of the schedule was deleted, because there are newer ones or because of its age. */
    BACKUP_EXPIRED,
    /** A backup was brought back to a new place. */
    BACKUP_RESTORED,
    /** A backup was read again and compared with what it should be. */
    BACKUP_VERIFIED,
    /** A batch was stopped. */
    BATCH_CANCELLED,
    /** A batch was deleted, its dossiers with it. */
    BATCH_DELETED,
    /** A batch cannot be made; only with an error. */
    BATCH_FAILED,
    /** A batch was ordered. */
    BATCH_ORDERED,
    /** A batch that was stopped goes on. */
    BATCH_RESUMED,
    /** The settings of a collection were changed. */
    COLLECTION_CHANGED,
    /** A collection was made. */
    COLLECTION_CREATED,
    /** A collection was deleted. */
    COLLECTION_DELETED,
    /** Entries for a collection were queued. */
    COLLECTION_FED,
    /** A dossier was deleted. */
    DOSSIER_DELETED,
    /** A dossier was made; only if the installation wants to know. */
    DOSSIER_GENERATED,
    /** Entries of a collection were deleted. */
    ENTRIES_DELETED,
    /** A file of dossiers or of the log was downloaded. */
    EXPORT,
    /** A file was read as a draft of a rulebook. */
    IMPORT,
    /** Somebody logged in at a browser, or tried to anywhere. */
    LOGIN,
    /** Somebody logged out at a browser. */
    LOGOUT,
    /** Somebody logged out everywhere. */
    LOGOUT_EVERYWHERE,
    /** Somebody chose another password. */
    PASSWORD_CHANGED,
    /** Somebody was given a password to choose another one with. */
    PASSWORD_RESET,
    /** A change by an address that names no kind of its own; only with an error. */
    REQUEST,
    /** A rulebook was hidden from lists. */
    RULEBOOK_ARCHIVED,
    /** A rulebook is shown again. */
    RULEBOOK_RESTORED,
    /** A version of a rulebook was saved, the first one or another. */
    RULEBOOK_SAVED,
    /** A key for programs was made. */
    TOKEN_CREATED,
    /** A key for programs is worth nothing any more. */
    TOKEN_REVOKED;

    /** For instance {@code batch-ordered}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The words of all kinds, sorted. */
    public static List<String> words() {
        return Arrays.stream(values()).map(ActionKind::word).sorted().toList();
    }
}
