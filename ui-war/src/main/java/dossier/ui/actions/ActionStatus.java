package dossier.ui.actions;

/** What came of an action. */
public enum ActionStatus {
    /** It was done. */
    SUCCESS,
    /** It was refused, or it failed. */
    ERROR
}
