package dossier.outcome.analysis;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import dossier.outcome.cells.Cell;
import dossier.outcome.domains.Effort;
import dossier.outcome.names.Name;
import dossier.outcome.names.Values;
import dossier.outcome.odds.Probe;
import dossier.outcome.rules.CompiledRulebook;
import dossier.outcome.rules.Row;

/** Goes through all combinations of values that the rows of one decision look at. */
final class Enumerating {

    private static final long MOST_COMBINATIONS = 1L << 18;
    private static final int BYTES_OF_EXAMPLE = 300;

    private final List<Row> rows;
    private final List<Name> looked;
    private final Effort effort;
    private final Map<BitSet, String> examples = new LinkedHashMap<>();

    private Enumerating(List<Row> rows, Effort effort) {
        this.rows = rows;
        this.looked = rows.stream().flatMap(Row::reads).distinct().toList();
        this.effort = effort;
    }

    /** What the rows fit; empty when there are too many combinations. */
    static Optional<Fits> of(List<Row> rows, CompiledRulebook rulebook, Effort effort) {
        var enumerating = new Enumerating(rows, effort);
        var values = rows.stream().flatMap(Row::calculatesWith).distinct().toList();
        List<Cell> cells = rows.stream().flatMap(row -> row.cells().stream()).toList();
        return Probe.all(rulebook, values, cells, MOST_COMBINATIONS, effort, enumerating::look)
                ? Optional.of(new EnumeratedFits(enumerating.examples))
                : Optional.empty();
    }

    private void look(Values values) {
        var fitting = new BitSet(rows.size());
        for (var i = 0; i < rows.size(); i++) {
            var fits = rows.get(i).fitsIfPossible(values);
            if (fits.isEmpty() && fitting.isEmpty()) {
                return;
            }
            fitting.set(i, fits.orElse(false));
        }
        examples.computeIfAbsent(fitting, rows -> {
            effort.take(BYTES_OF_EXAMPLE);
            return looked.stream()
                    .map(name -> Example.of(name, values.get(name)))
                    .collect(Collectors.joining(", "));
        });
    }
}
