package dossier.outcome.odds;

import java.util.Map;
import java.util.TreeMap;

import org.apache.commons.statistics.inference.ChiSquareTest;
import org.junit.jupiter.api.Test;

import dossier.contracts.documents.Odds;
import dossier.drawing.streams.Bound;
import dossier.drawing.streams.KeyedHash;
import dossier.drawing.streams.SeededKey;
import dossier.drawing.streams.WordStream;
import dossier.outcome.names.ValueKind;
import dossier.outcome.rules.CompiledRulebook;
import dossier.outcome.rules.Output;
import dossier.outcome.rules.Rules;
import dossier.rulebooks.draws.Indexed;

import static org.assertj.core.api.Assertions.assertThat;

/** Ten million draws of the spy mission by the real streams, against the odds that were counted (Pearson's χ² test). */
class TenMillionDrawsTest {

    private static final int DRAWS = 10_000_000;
    private static final int AT_ONCE = 1_000;
    private static final double SUSPICIOUS = 0.001;

    private final CompiledRulebook mission = Rules.shipped("spy-mission");

    @Test
    void targetsComeAsOftenAsTheirOddsSay() {
        var odds = Counted.output(mission, "target");
        var seen = seen("letters", "target");

        assertThat(fit(odds, seen, 1)).isGreaterThan(SUSPICIOUS);
        // A target that is one part in two hundred likelier than it should be is noticed.
        assertThat(fit(odds, seen, 1.005)).isLessThan(SUSPICIOUS);
    }

    @Test
    void tasksComeAsOftenAsTheirOddsSay() {
        var odds = Counted.output(mission, "task");
        var seen = seen("numbers", "task");

        assertThat(fit(odds, seen, 1)).isGreaterThan(SUSPICIOUS);
        assertThat(fit(odds, seen, 1.005)).isLessThan(SUSPICIOUS);
    }

    /** How often each value of an output comes when one value of a draw is drawn again and again. */
    private Map<String, Long> seen(String draw, String name) {
        var drawn = mission.draws().draws().stream()
                .filter(each -> each.spec().name().equals(draw))
                .findFirst()
                .orElseThrow();
        var space = (Indexed) drawn.spec().space();
        var outcomes = new String[(int) space.size()];
        var output = output(name);
        for (var i = 0; i < outcomes.length; i++) {
            var values = mission.noValues();
            var value = space.value(i);
            drawn.names()
                    .keySet()
                    .forEach(read ->
                            values.set(read, read.kind() == ValueKind.INTEGER ? (Object) Long.valueOf(value) : value));
            output.work(values);
            outcomes[i] = values.text(output.name());
        }
        var seed = "ten million";
        var words = new WordStream(new KeyedHash(SeededKey.of(drawn.spec().generator(), seed)), seed, draw);
        var bound = Bound.of(space.size());
        var counts = new long[outcomes.length];
        for (var dossier = 0; dossier < DRAWS / AT_ONCE; dossier++) {
            words.start(dossier);
            for (var i = 0; i < AT_ONCE; i++) {
                counts[(int) bound.next(words)]++;
            }
        }
        var seen = new TreeMap<String, Long>();
        for (var i = 0; i < counts.length; i++) {
            seen.merge(outcomes[i], counts[i], Long::sum);
        }
        return seen;
    }

    private Output output(String name) {
        return mission.outputs().stream()
                .filter(each -> each.name().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** The p-value, when the likeliest value is taken to be some times as likely as counted. */
    private static double fit(Odds.Output odds, Map<String, Long> seen, double wrong) {
        var expected =
                odds.chances().stream().mapToDouble(Odds.Chance::probability).toArray();
        expected[0] *= wrong;
        var observed = odds.chances().stream()
                .mapToLong(chance -> seen.get(chance.value()))
                .toArray();
        return ChiSquareTest.withDefaults().test(expected, observed).getPValue();
    }
}
