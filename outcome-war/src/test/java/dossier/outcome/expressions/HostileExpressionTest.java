package dossier.outcome.expressions;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dossier.outcome.names.Names;
import dossier.outcome.names.NoValueException;
import dossier.outcome.names.Sample;
import dossier.outcome.names.ValueKind;
import dossier.outcome.names.Values;

import static org.assertj.core.api.Assertions.assertThat;

/** Nothing that an expression says can reach Java, run for long or fill the memory. */
class HostileExpressionTest {

    private final Sample sample = new Sample(3, "2.55", "abc", true);

    private List<String> complaints(String source) {
        var complaints = new ArrayList<String>();
        assertThat(Expression.read(
                        source, sample.names, EnumSet.allOf(ValueKind.class), (message, at) -> complaints.add(message)))
                .isEmpty();
        return complaints;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "java.lang.System.exit(1)",
                "letter.getClass()",
                "letter.class",
                "letter.getClass().forName(\"java.lang.Runtime\").getRuntime().exec(\"id\")",
                "T(java.lang.Runtime).getRuntime()",
                "number.hashCode()",
                "price.toString()",
                "price.movePointRight(1000000000)",
                "google.protobuf.Struct{}",
                "google.protobuf.Any{type_url: \"x\"}",
                "${letter}",
                "#{letter}",
                "timestamp(\"2026-11-21T00:00:00Z\")",
                "duration(\"1h\")",
                "@decimal0 + 1.5",
            })
    void javaCannotBeReached(String source) {
        assertThat(complaints(source)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[1, 2, 3].all(x, [1, 2, 3].all(y, [1, 2, 3].all(z, x + y + z > 0)))",
                "[1, 2, 3].exists(x, x > 2)",
                "[1, 2, 3].exists_one(x, x > 2)",
                "[1, 2, 3].map(x, x * 2)",
                "[1, 2, 3].filter(x, x > 2)",
                "has(letter.size)",
                "{1: 2}.all(k, k > 0)",
            })
    void thereAreNoLoops(String source) {
        assertThat(complaints(source)).isNotEmpty();
    }

    @Test
    void anExpressionCannotBeLong() {
        assertThat(complaints("1" + " + 1".repeat(250))).containsExactly("An expression has at most 1000 characters.");
        assertThat(complaints("\"" + "x".repeat(1_000_000) + "\"")).hasSize(1);
    }

    @Test
    void anExpressionCannotBeDeep() {
        assertThat(complaints("(".repeat(40) + "big" + ")".repeat(40)))
                .containsExactly("The expression is nested deeper than 32 levels.");
    }

    @Test
    void textsCannotGrowWithoutEnd() {
        assertThat(afterDoubling(ValueKind.TEXT, "abcdefgh", "x + x"))
                .isEqualTo("a text gets more than 1000 characters");
    }

    @Test
    void decimalsCannotGrowWithoutEnd() {
        assertThat(afterDoubling(ValueKind.DECIMAL, new BigDecimal("1.2345678"), "x * x"))
                .isEqualTo("a decimal gets more than 200 digits");
    }

    /** What comes of a value that is doubled again and again, as a chain of derived values would. */
    private static String afterDoubling(ValueKind kind, Object start, String doubling) {
        var names = new Names();
        var x = names.add("x", kind);
        var values = new Values(1);
        values.set(x, start);
        var expression = Expression.read(doubling, names, EnumSet.of(kind), (message, at) -> {})
                .orElseThrow();
        for (var round = 0; round < 20; round++) {
            try {
                values.set(x, expression.value(values));
            } catch (NoValueException limit) {
                return limit.getMessage();
            }
        }
        return "grows without end";
    }

    @Test
    void valuesThatLookLikeExpressionsAreJustValues() {
        var hostile = new Sample(0, "0", "letter + letter", false);
        var same = Expression.read("letter", hostile.names, EnumSet.of(ValueKind.TEXT), (message, at) -> {});
        assertThat(same.orElseThrow().value(hostile.values)).isEqualTo("letter + letter");
    }
}
