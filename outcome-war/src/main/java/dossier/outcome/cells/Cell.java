package dossier.outcome.cells;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ObjIntConsumer;
import java.util.stream.Collectors;

import dossier.outcome.names.Name;
import dossier.outcome.names.Values;

/** A compiled cell: what one name must be for a row to fit. Immutable. */
public final class Cell {

    private final Name name;
    private final Ranges ranges;
    private final List<Comparable<?>> borders;
    private final String written;
    private final String fits;
    private final String fails;

    private Cell(Name name, Ranges ranges, List<Comparable<?>> borders, String written, String fits, String fails) {
        this.name = name;
        this.ranges = ranges;
        this.borders = borders;
        this.written = written;
        this.fits = fits;
        this.fails = fails;
    }

    /**
     * Reads a cell by the grammar of this package.
     *
     * @param name what the cell tests
     * @param tests the tests as they were written, any of which may fit; not the star, which needs no cell
     * @param wrong is told, for each test that cannot be read, a sentence that says why, and the index of the test
     * @return the cell; empty when something was wrong
     */
    public static Optional<Cell> read(Name name, List<String> tests, ObjIntConsumer<String> wrong) {
        return read(name, CellKind.of(name.kind()), tests, wrong);
    }

    private static <T extends Comparable<? super T>> Optional<Cell> read(
            Name name, CellKind<T> kind, List<String> written, ObjIntConsumer<String> wrong) {
        var reader = new UnaryTestReader<>(name, kind);
        var tests = new ArrayList<UnaryTest<T>>();
        for (var i = 0; i < written.size(); i++) {
            try {
                tests.add(reader.read(written.get(i)));
            } catch (CellException unreadable) {
                wrong.accept(unreadable.getMessage(), i);
            }
        }
        return tests.size() < written.size() ? Optional.empty() : Optional.of(of(name, kind, tests));
    }

    private static <T extends Comparable<? super T>> Cell of(Name name, CellKind<T> kind, List<UnaryTest<T>> tests) {
        var intervals =
                tests.stream().flatMap(test -> test.intervals().stream()).toList();
        var ranges = kind.ranges().apply(intervals);
        var borders = intervals.stream().flatMap(Interval::borders).toList();
        var all = tests.stream().map(UnaryTest::written).collect(Collectors.joining(", "));
        return tests.size() == 1
                ? new Cell(
                        name,
                        ranges,
                        borders,
                        all,
                        tests.get(0).fits(),
                        tests.get(0).fails())
                : new Cell(name, ranges, borders, all, ", which is one of " + all, ", which is none of " + all);
    }

    /** What the cell tests. */
    public Name name() {
        return name;
    }

    /** Its tests as a person wrote them. */
    public String written() {
        return written;
    }

    /**
     * The values at which the cell begins or ends to fit, boxed as the kind of the name says: of two neighbouring ones, all
     * values between them are alike to it.
     */
    public List<Comparable<?>> borders() {
        return borders;
    }

    /** Whether the value of the name is one that the cell asks for. */
    public boolean fits(Values values) {
        return ranges.contain(values, name.slot());
    }

    /** Why the cell fits or does not, for instance {@code letter is f, which is not z}. */
    public String why(Values values) {
        return name.name() + " is " + values.text(name) + (fits(values) ? fits : fails);
    }
}
