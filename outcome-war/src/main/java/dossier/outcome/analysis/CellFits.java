package dossier.outcome.analysis;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import dossier.outcome.domains.Effort;
import dossier.outcome.rules.Row;

/**
 * What the cells of a decision prove.
 *
 * @param axes what cells look at
 * @param boxes of all rows, as far as their cells look at the axes
 * @param whole whether each row is exactly its box
 * @param effort that all answers together may take; once it is spent they prove nothing
 */
record CellFits(List<Axis> axes, List<Box> boxes, List<Boolean> whole, Effort effort) implements Fits {

    static CellFits of(List<Row> rows, Axes axes, Effort effort) {
        return new CellFits(
                axes.all(),
                rows.stream().map(row -> Box.of(row.cells(), axes.all())).toList(),
                rows.stream().map(axes::isBox).toList(),
                effort);
    }

    @Override
    public Optional<String> decidedBy(int row) {
        return gap(boxes.get(row), row);
    }

    @Override
    public boolean isPossible(int row) {
        return gap(boxes.get(row), 0).isPresent();
    }

    @Override
    public Optional<String> undecided() {
        return gap(Box.of(List.of(), axes), boxes.size());
    }

    @Override
    public Optional<String> contested(int decides, int fitsToo) {
        var one = boxes.get(decides);
        var other = boxes.get(fitsToo);
        return one.meets(other) ? gap(one.and(other), decides) : Optional.empty();
    }

    @Override
    public boolean covers(int wide, int narrow) {
        return whole.get(wide)
                && Cover.gap(axes, boxes.get(narrow), List.of(boxes.get(wide)), effort)
                        .isEmpty();
    }

    /** Values within a box that none of the first rows fits. */
    private Optional<String> gap(Box within, int rows) {
        var others =
                IntStream.range(0, rows).filter(whole::get).mapToObj(boxes::get).toList();
        return Cover.gap(axes, within, others, effort).map(this::example);
    }

    private String example(int[] point) {
        return IntStream.range(0, point.length)
                .mapToObj(axis -> Example.of(
                        axes.get(axis).names().get(0),
                        axes.get(axis).classes().get(point[axis]).value()))
                .collect(Collectors.joining(", "));
    }
}
