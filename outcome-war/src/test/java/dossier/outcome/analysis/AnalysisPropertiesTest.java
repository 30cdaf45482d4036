package dossier.outcome.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import dossier.contracts.documents.Warning;

import static org.assertj.core.api.Assertions.assertThat;

/** Decisions over a number and two cards that differ, against going through all their values one by one. */
class AnalysisPropertiesTest {

    private static final int FIRST_LINE = 9;
    private static final Set<Integer> NUMBERS = Set.of(1, 2, 3, 4);
    private static final Set<Integer> CARDS = Set.of(1, 2, 3);

    /** Values of the three names. */
    private record Point(int number, int first, int second) {}

    /** The values that a row asks for, and whether the number must be even as well. */
    private record TestRow(Set<Integer> numbers, Set<Integer> firsts, Set<Integer> seconds, boolean even, char result) {

        boolean fits(Point point) {
            return numbers.contains(point.number)
                    && firsts.contains(point.first)
                    && seconds.contains(point.second)
                    && (!even || point.number % 2 == 0);
        }

        String written() {
            return "    - {number: %s, first: %s, second: %s%s, then: %s}"
                    .formatted(numbers, firsts, seconds, even ? ", if: \"number % 2 == 0\"" : "", result);
        }
    }

    @Provide
    Arbitrary<List<TestRow>> rows() {
        return rows(Arbitraries.just(false));
    }

    @Provide
    Arbitrary<List<TestRow>> rowsWithConditions() {
        return rows(Arbitraries.of(true, false));
    }

    private static Arbitrary<List<TestRow>> rows(Arbitrary<Boolean> even) {
        return Combinators.combine(some(NUMBERS), some(CARDS), some(CARDS), even, Arbitraries.of('x', 'y', 'z'))
                .as(TestRow::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
    }

    private static Arbitrary<Set<Integer>> some(Set<Integer> values) {
        return Arbitraries.oneOf(
                Arbitraries.just(values), Arbitraries.of(values).set().ofMinSize(1));
    }

    @Property
    void cellsAreJudgedAsIfAllValuesWereTried(@ForAll("rows") List<TestRow> rows) {
        assertThat(found(rows)).isEqualTo(expected(rows));
    }

    @Property
    void conditionsAreJudgedAsIfAllValuesWereTried(@ForAll("rowsWithConditions") List<TestRow> rows) {
        assertThat(found(rows)).isEqualTo(expected(rows));
    }

    private static Set<String> found(List<TestRow> rows) {
        return Warnings.all(document(rows)).stream()
                .map(AnalysisPropertiesTest::inShort)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String inShort(Warning warning) {
        var other = warning.message().replaceAll("(?s).*the one in line (\\d+) .*", " $1");
        return switch (warning.kind()) {
            case GAP -> "GAP";
            case OVERLAP -> "OVERLAP " + warning.line() + other;
            default -> warning.kind() + " " + warning.line();
        };
    }

    private static String document(List<TestRow> rows) {
        return """
                rulebook: cards
                title: Cards
                draws:
                  number: {generator: one, integers: 1..4}
                  cards: {generator: one, integers: 1..3, times: 2, unique: true}
                names: {first: "cards[0]", second: "cards[1]"}
                decide:
                  result:
                %s
                text: "{result} {number} {first} {second}"
                """.formatted(rows.stream().map(TestRow::written).collect(Collectors.joining("\n")));
    }

    private static Set<String> expected(List<TestRow> rows) {
        var expected = new TreeSet<String>();
        if (points().stream().anyMatch(point -> first(rows, point) < 0)) {
            expected.add("GAP");
        }
        for (var row = 0; row < rows.size(); row++) {
            if (!fires(rows, row)) {
                expected.add("UNREACHABLE " + (FIRST_LINE + row));
                continue;
            }
            var later = row;
            IntStream.range(0, row)
                    .filter(earlier -> clash(rows, earlier, later))
                    .limit(1)
                    .forEach(earlier -> expected.add("OVERLAP " + (FIRST_LINE + later) + " " + (FIRST_LINE + earlier)));
        }
        return expected;
    }

    private static boolean clash(List<TestRow> rows, int earlier, int later) {
        var one = rows.get(earlier);
        var other = rows.get(later);
        return one.result != other.result
                && points().stream().anyMatch(point -> first(rows, point) == earlier && other.fits(point))
                && points().stream().anyMatch(point -> one.fits(point) && !other.fits(point))
                && points().stream().anyMatch(point -> other.fits(point) && !one.fits(point));
    }

    private static boolean fires(List<TestRow> rows, int row) {
        return points().stream().anyMatch(point -> first(rows, point) == row);
    }

    private static int first(List<TestRow> rows, Point point) {
        return IntStream.range(0, rows.size())
                .filter(row -> rows.get(row).fits(point))
                .findFirst()
                .orElse(-1);
    }

    private static List<Point> points() {
        var points = new ArrayList<Point>();
        for (var number : NUMBERS) {
            for (var first : CARDS) {
                CARDS.stream()
                        .filter(second -> !second.equals(first))
                        .forEach(second -> points.add(new Point(number, first, second)));
            }
        }
        return points;
    }
}
