package dossier.drawing.statistics;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.apache.commons.statistics.inference.ChiSquareTest;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

/** Pearson's χ² test of how well results fit what is expected of them. */
public final class Fit {

    private Fit() {}

    /**
     * How likely results are that fit this badly or worse, if the weights are true.
     *
     * @param weights how often each possible result should come, in any unit
     */
    public static double of(Map<String, ? extends Number> weights, Stream<String> results) {
        var counts = results.collect(groupingBy(identity(), counting()));
        assertThat(weights).containsKeys(counts.keySet().toArray(String[]::new));
        var possible = List.copyOf(weights.keySet());
        var expected = possible.stream()
                .mapToDouble(result -> weights.get(result).doubleValue())
                .toArray();
        var observed = possible.stream()
                .mapToLong(result -> counts.getOrDefault(result, 0L))
                .toArray();
        return ChiSquareTest.withDefaults().test(expected, observed).getPValue();
    }
}
