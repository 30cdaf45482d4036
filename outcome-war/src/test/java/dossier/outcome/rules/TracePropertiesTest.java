package dossier.outcome.rules;

import java.util.ArrayList;
import java.util.List;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

import dossier.contracts.outcomes.Trace;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever the table: a trace tells what happened. */
class TracePropertiesTest {

    @Property(tries = 200)
    void theRowThatFiredIsTheLastOneAndGaveTheOutcome(
            @ForAll("tables") List<String> rows,
            @ForAll @IntRange(max = 9) int number,
            @ForAll("letters") String letter) {
        var rulebook = Rules.compile(document(rows));
        var draw = Rules.draw("number", List.of("" + number), "letter", List.of(letter));

        var trace = rulebook.trace(draw, "draw");

        var looked = trace.decisions().get(0).rows();
        var last = looked.get(looked.size() - 1);
        assertThat(looked).filteredOn(Trace.Row::fired).containsExactly(last);
        assertThat(trace.outcome()).isEqualTo(rulebook.decide(draw, "draw"));
        assertThat(trace.outcome().fields()).containsEntry("row", last.result());
        assertThat(last.result()).isEqualTo("row " + looked.size());
    }

    private static String document(List<String> conditions) {
        var rows = new ArrayList<String>();
        for (var condition : conditions) {
            rows.add("    - {" + condition + ", then: row " + (rows.size() + 1) + "}");
        }
        rows.add("    - {then: row " + (rows.size() + 1) + "}");
        return """
                rulebook: test
                title: Test
                draws:
                  number: {generator: one, integers: 0..9}
                  letter: {generator: two, pick: a..e}
                decide:
                  row:
                %s
                text: "{row}"
                """.formatted(String.join("\n", rows));
    }

    @Provide
    Arbitrary<List<String>> tables() {
        var number = Arbitraries.of("number: 3", "number: [1, 5..7]", "number: \"> 6\"", "number: \"!= 2\"");
        var letter = Arbitraries.of("letter: a", "letter: b..d", "letter: [a, e]", "letter: \"*\"");
        var condition = Arbitraries.of("if: number % 2 == 0", "if: 'letter < \"c\"'", "if: \"number > 4\"");
        var both = Combinators.combine(number, letter).as((one, other) -> one + ", " + other);
        var all = Combinators.combine(both, condition).as((one, other) -> one + ", " + other);
        return Arbitraries.oneOf(number, letter, condition, both, all)
                .list()
                .ofMinSize(1)
                .ofMaxSize(5);
    }

    @Provide
    Arbitrary<String> letters() {
        return Arbitraries.of("a", "b", "c", "d", "e");
    }
}
