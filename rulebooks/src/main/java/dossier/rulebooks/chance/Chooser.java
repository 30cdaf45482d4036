package dossier.rulebooks.chance;

/** Where a draw gets its chance from: a stream of random words when it counts, every possibility in turn for odds. */
@FunctionalInterface
public interface Chooser {

    /**
     * One of some equally likely numbers.
     *
     * @param size how many, 1 to 2⁶²
     * @return 0 to {@code size - 1}
     */
    long choose(long size);

    /** The position of one of some shares, each as likely as it is heavy. */
    default int choose(Shares shares) {
        return shares.position(choose(shares.total()));
    }
}
