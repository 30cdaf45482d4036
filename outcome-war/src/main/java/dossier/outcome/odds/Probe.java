package dossier.outcome.odds;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import dossier.outcome.cells.Cell;
import dossier.outcome.domains.Effort;
import dossier.outcome.names.Name;
import dossier.outcome.names.ValueKind;
import dossier.outcome.names.Values;
import dossier.outcome.rules.CompiledRulebook;
import dossier.outcome.rules.Output;

/** Shows all combinations of values to somebody who looks at some names. */
public final class Probe {

    private Probe() {}

    /**
     * Goes through all combinations of the values that somebody tells apart, each with what is derived and decided from it.
     *
     * @param values the names whose exact value matters to them
     * @param cells that look at names for them
     * @param most combinations to go through
     * @param look takes one combination after the other; those for which a value cannot be derived are left out
     * @return whether all were shown; false when there are too many, or the effort was spent
     */
    public static boolean all(
            CompiledRulebook rulebook,
            List<Name> values,
            List<Cell> cells,
            long most,
            Effort effort,
            Consumer<Values> look) {
        var outputs = rulebook.outputs();
        var slot = outputs.get(outputs.size() - 1).name().slot();
        var probe = new Output(new Name("probe", ValueKind.TEXT, slot), values, cells, all -> {
            look.accept(all);
            return "";
        });
        var all = new ArrayList<>(outputs.subList(0, outputs.size() - 1));
        all.add(probe);
        var question = Question.of(rulebook, all, List.of(probe), List.of());
        return question.combinations(effort)
                        .filter(combinations -> combinations <= most)
                        .isPresent()
                && !question.count(effort).isEmpty();
    }
}
