package dossier.contracts.draws;

/**
 * An order for draws: one dossier or ten thousand in one call.
 *
 * @param rulebook content hash of the rulebook: 64 lower-case hexadecimal digits
 * @param seed what makes the draws repeatable, 1 to 200 characters
 * @param from index of the first dossier, 0 or more
 * @param count how many dossiers to draw for, 1 to {@value #MOST}
 * @param document the rulebook itself, for a service that may not know it yet, or null
 */
public record DrawOrder(String rulebook, String seed, long from, int count, String document) {

    /** The most dossiers that one call draws for. */
    public static final int MOST = 10_000;

    /** The most characters that a seed may have. */
    public static final int LONGEST_SEED = 200;

    /** An order by a rulebook that the service ought to know. */
    public static DrawOrder of(String rulebook, String seed, long from, int count) {
        return new DrawOrder(rulebook, seed, from, count, null);
    }

    /** The same order, which also teaches the rulebook; null for the same order without it. */
    public DrawOrder with(String document) {
        return new DrawOrder(rulebook, seed, from, count, document);
    }
}
