package dossier.ui.collections;

/** What became of a feed. */
public enum FeedState {
    /** Something of it waits for workers, or is being applied by them. */
    WAITING,
    /** All of it was applied. */
    DONE
}
