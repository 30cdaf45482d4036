package dossier.generator.party;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dossier.contracts.draws.DrawOrder;
import dossier.contracts.problems.Violation;
import dossier.rulebooks.book.ContentHash;

import static org.assertj.core.api.Assertions.assertThat;

class OrdersTest {

    private static final String HASH = ContentHash.of("");

    @ParameterizedTest
    @CsvSource({"0, 1", "0, 10000", "9223372036854775797, 10", "5, 9999"})
    void takesEveryRangeThatExists(long from, int count) {
        assertThat(Orders.violations(DrawOrder.of(HASH, "42", from, count))).isEmpty();
    }

    @Test
    void takesSeedsOfAllScriptsUpTo200Characters() {
        assertThat(List.of("x", " ", "Zürich 🎲 七", "x".repeat(200), "🎲".repeat(200)))
                .allSatisfy(seed -> assertThat(Orders.violations(DrawOrder.of(HASH, seed, 0, 1)))
                        .isEmpty());
    }

    @Test
    void saysAllThatIsWrongAtOnce() {
        assertThat(Orders.violations(DrawOrder.of(null, null, -1, 10_001)))
                .containsExactly(
                        Violation.of("rulebook", null, "rulebook must be a content hash of 64 digits 0-9 and a-f."),
                        Violation.of("seed", null, "seed must have 1 to 200 characters."),
                        Violation.of("from", -1, "from must be 0 or more."),
                        Violation.of("count", 10_001, "count must be a whole number from 1 to 10,000."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"spy-mission", "", "BA7816BF8F01CFEA414140DE5DAE2223B00361A396177A9CB410FF61F20015AD"})
    void refusesWhatIsNoHash(String rulebook) {
        assertThat(Orders.violations(DrawOrder.of(rulebook, "42", 0, 1)))
                .extracting(Violation::field)
                .containsExactly("rulebook");
    }

    @Test
    void refusesSeedsThatDoNotShow() {
        assertThat(Orders.violations(DrawOrder.of(HASH, "a\u202Eb", 0, 1)))
                .containsExactly(
                        Violation.of("seed", "a\u202Eb", "seed must have characters that show only, not U+202E."));
        assertThat(List.of("", "x".repeat(201), "\0", "\n", "\ud800"))
                .allSatisfy(seed -> assertThat(Orders.violations(DrawOrder.of(HASH, seed, 0, 1)))
                        .extracting(Violation::field)
                        .containsExactly("seed"));
    }

    @ParameterizedTest
    @CsvSource({"9223372036854775798, 10", "9223372036854775807, 1"})
    void refusesRangesBeyondTheLastIndex(long from, int count) {
        assertThat(Orders.violations(DrawOrder.of(HASH, "42", from, count)))
                .containsExactly(Violation.of("from", from, "from and count must not add up to more than 2^63 - 1."));
    }
}
