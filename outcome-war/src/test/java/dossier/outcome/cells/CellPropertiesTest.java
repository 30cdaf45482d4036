package dossier.outcome.cells;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.LongPredicate;
import java.util.function.Predicate;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

import dossier.outcome.names.Sample;

import static org.assertj.core.api.Assertions.assertThat;

/** A compiled cell agrees with the plainest reading of what was written. */
class CellPropertiesTest {

    record Meant<P>(String written, P meaning) {}

    @Property
    void wholeNumbersFitAsWritten(
            @ForAll("wholeNumberTests") List<Meant<LongPredicate>> tests,
            @ForAll @LongRange(min = -12, max = 12) long value) {
        var sample = new Sample(value, "0", "", false);
        var cell = Cell.read(sample.number, tests.stream().map(Meant::written).toList(), CellPropertiesTest::fail);
        assertThat(cell.orElseThrow().fits(sample.values))
                .isEqualTo(tests.stream().anyMatch(test -> test.meaning().test(value)));
    }

    @Property
    void decimalsFitAsWritten(
            @ForAll("decimalTests") List<Meant<Predicate<BigDecimal>>> tests,
            @ForAll @IntRange(min = -30, max = 30) int tenths) {
        var value = BigDecimal.valueOf(tenths, 1);
        var sample = new Sample(0, value.toPlainString(), "", false);
        var cell = Cell.read(sample.price, tests.stream().map(Meant::written).toList(), CellPropertiesTest::fail);
        assertThat(cell.orElseThrow().fits(sample.values))
                .isEqualTo(tests.stream().anyMatch(test -> test.meaning().test(value)));
    }

    @Property
    void whateverIsWrittenIsReadOrExplained(@ForAll String written) {
        var sample = new Sample(0, "0", "", false);
        for (var name : sample.names.all()) {
            var said = new StringBuilder();
            var cell = Cell.read(name, List.of(written), (message, at) -> said.append(message));
            assertThat(cell.isPresent()).isEqualTo(said.isEmpty());
        }
    }

    @Provide
    Arbitrary<List<Meant<LongPredicate>>> wholeNumberTests() {
        var values = Arbitraries.longs().between(-10, 10);
        var single = values.map(a -> new Meant<LongPredicate>("" + a, value -> value == a));
        var unlike = values.map(a -> new Meant<LongPredicate>("!= " + a, value -> value != a));
        var above = values.map(a -> new Meant<LongPredicate>("> " + a, value -> value > a));
        var most = values.map(a -> new Meant<LongPredicate>("<=" + a, value -> value <= a));
        var range = Combinators.combine(values, Arbitraries.longs().between(0, 5))
                .as((low, length) -> new Meant<LongPredicate>(
                        low + ".." + (low + length), value -> value >= low && value - low <= length));
        return Arbitraries.oneOf(List.of(single, unlike, above, most, range))
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    @Provide
    Arbitrary<List<Meant<Predicate<BigDecimal>>>> decimalTests() {
        var values = Combinators.combine(Arbitraries.integers().between(-30, 30), Arbitraries.of("", "0", "00"))
                .as((tenths, zeros) -> BigDecimal.valueOf(tenths, 1).toPlainString() + zeros);
        var single = values.map(a -> decimals(a, value -> value == tenths(a)));
        var least = values.map(a -> decimals(">= " + a, value -> value >= tenths(a)));
        var below = values.map(a -> decimals("<" + a, value -> value < tenths(a)));
        return Arbitraries.oneOf(List.of(single, least, below))
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    private static Meant<Predicate<BigDecimal>> decimals(String written, LongPredicate meaning) {
        return new Meant<>(
                written, value -> meaning.test(value.movePointRight(1).longValueExact()));
    }

    private static long tenths(String value) {
        return new BigDecimal(value).movePointRight(1).longValueExact();
    }

    private static void fail(String message, int at) {
        throw new AssertionError(message);
    }
}
