package dossier.outcome.odds;

/**
 * The score interval of a probability that was estimated (E. B. Wilson, Probable inference, the law of succession, and
 * statistical inference, 1927).
 *
 * @param low end, 0 or more
 * @param high end, 1 or less
 */
record Wilson(double low, double high) {

    /** The quantile of the normal distribution that leaves 2.5 % on each side. */
    private static final double Z = 1.959963984540054;

    /** The 95 % interval after so many hits among so many trials, 1 or more. */
    static Wilson of(long hits, long trials) {
        var square = Z * Z / trials;
        var share = (double) hits / trials;
        var centre = (share + square / 2) / (1 + square);
        var half = Math.sqrt(share * (1 - share) * square + square * square / 4) / (1 + square);
        return new Wilson(Math.max(0, centre - half), Math.min(1, centre + half));
    }
}
