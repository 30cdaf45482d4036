package dossier.ui.generation;

import java.util.LinkedHashMap;

import dossier.contracts.draws.Draw;

/**
 * What both generators drew for the same dossier.
 *
 * @param one by generator one
 * @param two by generator two
 */
record BothDraws(Draw one, Draw two) {

    /** Both in one, as the rules read them; names are unique over the whole rulebook. */
    Draw merged() {
        var values = new LinkedHashMap<>(one.values());
        values.putAll(two.values());
        return new Draw(one.index(), values);
    }
}
