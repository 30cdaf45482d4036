package dossier.outcome.rules;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dossier.outcome.cells.Cell;
import dossier.outcome.names.Name;
import dossier.outcome.names.NoValueException;
import dossier.outcome.names.Values;
import dossier.outcome.templates.Template;

/**
 * One row of a decision.
 *
 * @param line where it stands, from 1
 * @param cells that must all fit
 * @param condition that must be true as well; looked at only when all cells fit, so cells can keep from it what it cannot
 *     calculate
 * @param written cells and condition as a person wrote them; empty for a row that always fits
 * @param then what the row gives when it fits, as it was written
 * @param result the same, compiled
 */
public record Row(
        int line,
        List<Cell> cells,
        Optional<Formula> condition,
        String written,
        String then,
        Optional<Template> result) {

    /** Keeps a copy of the cells. */
    public Row {
        cells = List.copyOf(cells);
    }

    boolean fits(Values values) {
        for (var i = 0; i < cells.size(); i++) {
            if (!cells.get(i).fits(values)) {
                return false;
            }
        }
        return condition.isEmpty() || (Boolean) condition.get().value(values);
    }

    /** Whether the row fits; empty when its condition has no value. */
    public Optional<Boolean> fitsIfPossible(Values values) {
        try {
            return Optional.of(fits(values));
        } catch (NoOutcomeException none) {
            return Optional.empty();
        }
    }

    /** Whether its output is the same whenever it fits. */
    public boolean isFixed() {
        return result.stream().flatMap(Template::reads).findAny().isEmpty();
    }

    /** The output when the row fits. */
    String result(Values values) {
        try {
            return result.orElseThrow().fill(values);
        } catch (NoValueException failure) {
            throw new NoOutcomeException(
                    "Line %d: the row gives no output, because %s.".formatted(line, failure.getMessage()));
        }
    }

    /** Why the row fits, or all that keeps it from fitting, in words. */
    String why(Values values) {
        var misfits = cells.stream().filter(cell -> !cell.fits(values)).toList();
        var decisive = misfits.isEmpty() ? cells : misfits;
        var why = Stream.concat(
                        decisive.stream().map(cell -> cell.why(values)),
                        condition.filter(formula -> misfits.isEmpty()).map(formula -> formula.why(values)).stream())
                .collect(Collectors.joining("; "));
        return why.isEmpty() ? "the row always fits" : why;
    }

    /** The names that decide whether it fits. */
    public Stream<Name> reads() {
        return Stream.concat(cells.stream().map(Cell::name), calculatesWith());
    }

    /** The names whose exact value matters. */
    Stream<Name> values() {
        return Stream.concat(calculatesWith(), result.stream().flatMap(Template::reads));
    }

    /** The names that its condition calculates with. */
    public Stream<Name> calculatesWith() {
        return condition.stream().flatMap(formula -> formula.expression().reads().stream());
    }
}
