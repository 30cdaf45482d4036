package dossier.outcome.rules;

import java.util.List;
import java.util.function.Function;

import dossier.outcome.cells.Cell;
import dossier.outcome.names.Name;
import dossier.outcome.names.NoValueException;
import dossier.outcome.names.Values;

/**
 * One thing that an outcome holds, seen from outside: what it depends on, and how it is worked out.
 *
 * @param name of the output
 * @param values the names whose exact value matters, because an expression calculates with it or a text shows it
 * @param cells that look at names too; all values that they do not tell apart are alike to them
 * @param rule gives its value, or throws that there is none
 */
public record Output(Name name, List<Name> values, List<Cell> cells, Function<Values, Object> rule) {

    /** Keeps copies of the lists. */
    public Output {
        values = List.copyOf(values);
        cells = List.copyOf(cells);
    }

    /** Works it out and keeps it among the values; false when it has no value, because no row fits or none can be derived. */
    public boolean work(Values all) {
        try {
            all.set(name, rule.apply(all));
            return true;
        } catch (NoOutcomeException | NoValueException none) {
            return false;
        }
    }
}
