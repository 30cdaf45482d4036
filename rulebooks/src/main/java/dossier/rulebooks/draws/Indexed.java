package dossier.rulebooks.draws;

import dossier.rulebooks.chance.Chooser;

/**
 * Values that each have an index from 0 to {@code size() - 1}, all equally likely. A generator picks an index; the space
 * turns it into the value, so randomness and meaning stay apart.
 */
public sealed interface Indexed extends Space permits Integers, Decimals, Pick, Weighted, Pattern {

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

    @Override
    default String draw(Chooser chooser) {
        return value(chooser.choose(size()));
    }
}
