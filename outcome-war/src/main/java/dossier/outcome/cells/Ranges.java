package dossier.outcome.cells;

import dossier.outcome.names.Values;

/** The values that a cell fits, in a form that is fast to look into. */
sealed interface Ranges permits IntegerRanges, OrderedRanges {

    /** Whether the value at a slot is among them. */
    boolean contain(Values values, int slot);
}
