package dossier.rulebooks.draws;

/**
 * All values that one draw may have, each at an index from 0 to {@code size() - 1}. A generator picks an index; the space
 * turns it into the value, so randomness and meaning stay apart.
 */
public sealed interface Space permits Integers, Decimals, Pick, Weighted {

    /** The largest size. */
    long LARGEST = 1L << 62;

    /** How many equally likely indices there are: 1 to {@link #LARGEST}. */
    long size();

    /** How many different values there are: 1 to {@link #size()}. */
    default long distinct() {
        return size();
    }

    /** The value at an index, in canonical text form. */
    String value(long index);
}
