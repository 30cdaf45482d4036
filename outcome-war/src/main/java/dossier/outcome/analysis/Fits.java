package dossier.outcome.analysis;

import java.util.Optional;

/** Which rows of a decision fit which values. Rows count from 0; examples are values in words: {@code letter z, number 3}. */
sealed interface Fits permits CellFits, EnumeratedFits {

    /** Values for which a row decides, because it is the first that fits. */
    Optional<String> decidedBy(int row);

    /** Whether any values fit a row at all. */
    boolean isPossible(int row);

    /** Values that no row fits. */
    Optional<String> undecided();

    /** Values for which a row decides, and another fits as well. */
    Optional<String> contested(int decides, int fitsToo);

    /** Whether everything that fits one row fits another. */
    boolean covers(int wide, int narrow);
}
