package dossier.outcome.names;

/** The kinds of values that rules know. */
public enum ValueKind {
    /** A whole number of 64 bits; a {@link Long} where it is boxed. */
    INTEGER("a whole number"),
    /** An exact decimal; a {@link java.math.BigDecimal}, compared by value: 2.5 is 2.50. */
    DECIMAL("a decimal"),
    /** A text; a {@link String}, in the order of {@link String#compareTo}. */
    TEXT("a text"),
    /** True or false; a {@link Boolean}. Only {@code derive} makes one. */
    TRUTH("true or false");

    private final String described;

    ValueKind(String described) {
        this.described = described;
    }

    /** The kind in words that fit after "is": {@code a whole number}. */
    public String described() {
        return described;
    }
}
