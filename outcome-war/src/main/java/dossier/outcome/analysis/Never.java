package dossier.outcome.analysis;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import dossier.outcome.cells.Cell;
import dossier.outcome.draws.DrawnValues;
import dossier.outcome.names.Values;
import dossier.outcome.rules.CompiledRulebook;
import dossier.outcome.rules.Decision;
import dossier.outcome.rules.Row;
import dossier.rulebooks.document.NearestWord;
import dossier.rulebooks.draws.Decimals;
import dossier.rulebooks.draws.Indexed;
import dossier.rulebooks.draws.Integers;
import dossier.rulebooks.draws.Pick;
import dossier.rulebooks.draws.Space;
import dossier.rulebooks.draws.Weighted;

/**
 * Says why no values fit a row.
 *
 * @param rulebook that the row is of
 * @param axes what the cells of its decision look at
 */
record Never(CompiledRulebook rulebook, Axes axes) {

    /** For instance {@code letter is never A: it is one of a, b, c; did you mean "a"?}. */
    String why(Row row) {
        return row.cells().stream()
                .flatMap(cell -> drawn(cell).or(() -> decided(cell)).stream())
                .findFirst()
                .orElse("no possible values fit all of it together.");
    }

    private Optional<String> drawn(Cell cell) {
        var impossible = axes.all().stream()
                .anyMatch(axis -> axis.names().contains(cell.name())
                        && axis.fitting(List.of(cell)).isEmpty());
        return impossible
                ? rulebook.draws().draws().stream()
                        .filter(drawn -> drawn.names().containsKey(cell.name()))
                        .map(drawn -> never(cell, drawn.allowed().described(), near(cell, drawn)))
                        .findFirst()
                : Optional.empty();
    }

    private static String near(Cell cell, DrawnValues drawn) {
        var space = drawn.spec().space();
        if (space instanceof Integers || space instanceof Decimals) {
            return "; the nearest is " + nearest(cell, (Indexed) space) + ".";
        }
        return hint(cell, words(space));
    }

    private static List<String> words(Space space) {
        if (space instanceof Pick pick) {
            return pick.values();
        }
        return space instanceof Weighted weighted ? weighted.values() : List.of();
    }

    private static String hint(Cell cell, Collection<String> words) {
        return cell.borders().stream()
                .flatMap(border -> NearestWord.to(border.toString(), words).stream())
                .findFirst()
                .map("; did you mean \"%s\"?"::formatted)
                .orElse(".");
    }

    private static String nearest(Cell cell, Indexed space) {
        var asked = new BigDecimal(cell.borders().get(0).toString());
        var first = new BigDecimal(space.value(0));
        var last = space.size() - 1;
        var step = space instanceof Decimals decimals ? decimals.step() : BigDecimal.ONE;
        var steps = asked.subtract(first)
                .divide(step, 0, RoundingMode.HALF_UP)
                .max(BigDecimal.ZERO)
                .min(BigDecimal.valueOf(last));
        return space.value(steps.longValueExact());
    }

    /** An output whose rows all give fixed texts can be told to be none that a cell asks for. */
    private Optional<String> decided(Cell cell) {
        return rulebook.decisions().stream()
                .filter(decision -> decision.output().equals(cell.name()) && isFixed(decision))
                .map(decision ->
                        decision.rows().stream().map(Row::then).distinct().toList())
                .filter(texts -> texts.stream().noneMatch(text -> fits(cell, text)))
                .map(texts -> never(cell, "one of " + String.join(", ", texts), hint(cell, texts)))
                .findFirst();
    }

    private static boolean isFixed(Decision decision) {
        return decision.rows().stream().allMatch(Row::isFixed);
    }

    private boolean fits(Cell cell, String text) {
        var values = new Values(cell.name().slot() + 1);
        values.set(cell.name(), text);
        return cell.fits(values);
    }

    private static String never(Cell cell, String allowed, String hint) {
        return "%s is never %s: it is %s%s".formatted(cell.name().name(), cell.written(), allowed, hint);
    }
}
