package dossier.outcome.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import dossier.outcome.cells.Cell;
import dossier.outcome.domains.Domain;
import dossier.outcome.domains.Effort;
import dossier.outcome.draws.DrawnValues;
import dossier.outcome.names.Name;
import dossier.outcome.rules.Row;
import dossier.rulebooks.draws.Pick;
import dossier.rulebooks.draws.Space;
import dossier.rulebooks.draws.Weighted;

/**
 * What the cells of a decision look at, as far as it is drawn and its values can be told.
 *
 * @param all those of one deck next to each other
 */
record Axes(List<Axis> all) {

    static Axes of(List<DrawnValues> draws, List<Row> rows, Effort effort) {
        var cells = rows.stream().flatMap(row -> row.cells().stream()).toList();
        var axes = new ArrayList<Axis>();
        for (var i = 0; i < draws.size(); i++) {
            axes.addAll(axes(draws.get(i), i, cells, effort));
        }
        return new Axes(List.copyOf(axes));
    }

    private static List<Axis> axes(DrawnValues drawn, int position, List<Cell> cells, Effort effort) {
        var looking = cells.stream()
                .filter(cell -> drawn.names().containsKey(cell.name()))
                .toList();
        var asked = looking.stream().map(Cell::name).collect(Collectors.toSet());
        var axes = new ArrayList<Axis>();
        for (var names : byIndex(drawn, asked)) {
            var telling = drawn.spec().unique()
                    ? looking
                    : looking.stream()
                            .filter(cell -> names.contains(cell.name()))
                            .toList();
            Domain.of(words(drawn.spec().space()), telling, effort)
                    .map(domain ->
                            new Axis(names, domain.members(), drawn.spec().unique() ? position : -1))
                    .ifPresent(axes::add);
        }
        return axes;
    }

    private static Iterable<List<Name>> byIndex(DrawnValues drawn, Set<Name> asked) {
        return drawn.names().entrySet().stream()
                .filter(entry -> asked.contains(entry.getKey()))
                .collect(Collectors.groupingBy(
                        Map.Entry::getValue, TreeMap::new, Collectors.mapping(Map.Entry::getKey, Collectors.toList())))
                .values();
    }

    /** What is possible does not depend on weights. */
    private static Space words(Space space) {
        return space instanceof Weighted weighted ? new Pick(weighted.values()) : space;
    }

    /** Whether a row says no more than its cells on these axes. */
    boolean isBox(Row row) {
        return row.condition().isEmpty()
                && row.cells().stream()
                        .allMatch(cell ->
                                all.stream().anyMatch(axis -> axis.names().contains(cell.name())));
    }
}
