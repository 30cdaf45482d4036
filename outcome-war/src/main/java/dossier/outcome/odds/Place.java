package dossier.outcome.odds;

import java.util.List;

import dossier.outcome.names.Name;
import dossier.outcome.names.Values;

/**
 * One value of a draw that something depends on.
 *
 * @param index which value of the draw, from 0
 * @param names that stand for it, at least one
 */
record Place(int index, List<Name> names) {

    void set(Values values, Object value) {
        for (var i = 0; i < names.size(); i++) {
            values.set(names.get(i), value);
        }
    }
}
