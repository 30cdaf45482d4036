package dossier.outcome.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import dossier.contracts.outcomes.Trace;
import dossier.outcome.names.Name;
import dossier.outcome.names.Values;

/**
 * One output of the section {@code decide}: a table of rows. The first row that fits gives the output.
 *
 * @param output what is decided
 * @param line where the table begins, from 1
 * @param rows in order, at least one
 */
public record Decision(Name output, int line, List<Row> rows) {

    /** Keeps a copy of the rows. */
    public Decision {
        rows = List.copyOf(rows);
    }

    /** The result of the first row that fits values of names and derived values. */
    public String result(Values values) {
        for (var i = 0; i < rows.size(); i++) {
            if (rows.get(i).fits(values)) {
                return rows.get(i).result(values);
            }
        }
        throw new NoOutcomeException(
                "No row of decide.%s (line %d) fits %s. A last row without cells catches the rest: {then: …}."
                        .formatted(output.name(), line, read(values)));
    }

    Output toOutput() {
        return new Output(
                output,
                rows.stream().flatMap(Row::values).distinct().toList(),
                rows.stream().flatMap(row -> row.cells().stream()).toList(),
                this::result);
    }

    /** The rows down to the one that fits, and why. */
    Trace.Decision explain(Values values) {
        var looked = new ArrayList<Trace.Row>();
        for (var row : rows) {
            var fired = row.fits(values);
            looked.add(new Trace.Row(
                    row.line(), row.written(), fired, row.why(values), fired ? row.result(values) : row.then()));
            if (fired) {
                break;
            }
        }
        return new Trace.Decision(output.name(), looked);
    }

    private String read(Values values) {
        return rows.stream()
                .flatMap(Row::reads)
                .distinct()
                .map(name -> name.name() + " " + values.text(name))
                .collect(Collectors.joining(", "));
    }
}
