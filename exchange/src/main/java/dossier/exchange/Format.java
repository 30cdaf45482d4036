package dossier.exchange;

/** The formats that rulebooks come from. */
public enum Format {
    /** Our own language, written as YAML or JSON. */
    RULEBOOK,
    /** A roll table of Foundry VTT, or several, as JSON. */
    FOUNDRY,
    /** A Tracery grammar as JSON. */
    TRACERY,
    /** Lists of words, or of objects with equal fields, as JSON. */
    WORDS,
    /** Values and weights, RFC 4180. */
    CSV
}
