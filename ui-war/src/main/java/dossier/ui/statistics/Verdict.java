package dossier.ui.statistics;

/** Whether an output can be compared with its odds. */
public enum Verdict {
    /** It was tested. */
    TESTED,
    /** A value came up that the exact odds rule out: no test is needed. */
    IMPOSSIBLE,
    /** There is one value only, and nothing to test. */
    CERTAIN,
    /** There are too few dossiers yet. */
    TOO_FEW,
    /** The odds were simulated, and some values came up too rarely for that. */
    TOO_RARE,
    /**
     * Some draws give no dossier because of other outputs. The odds are those of all draws; how they are among the draws
     * that give a dossier is not known.
     */
    CONDITIONAL
}
