package dossier.contracts.draws;

/**
 * An order for draws: one dossier or ten thousand in one call.
 *
 * @param rulebook content hash of the rulebook: 64 lower-case hexadecimal digits
 * @param seed what makes the draws repeatable, 1 to 200 characters
 * @param from index of the first dossier, 0 or more
 * @param count how many dossiers to draw for, 1 to {@value #MOST}
 */
public record DrawOrder(String rulebook, String seed, long from, int count) {

    /** The most dossiers that one call draws for. */
    public static final int MOST = 10_000;

    /** The most characters that a seed may have. */
    public static final int LONGEST_SEED = 200;
}
