package dossier.benchmarks.decisions;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

import dossier.contracts.draws.Draw;
import dossier.outcome.names.Values;
import dossier.outcome.rules.CompiledRulebook;
import dossier.outcome.rules.Decision;
import dossier.rulebooks.book.Rulebook;

/** A table of twenty rows, of two cells each, over all its inputs: the bar is five million decisions a second. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class DecisionBenchmark {

    private static final int ROWS = 20;
    private static final int NUMBERS = 20;
    private static final int LETTERS = 26;
    private static final int INPUTS = NUMBERS * LETTERS;

    private CompiledRulebook rulebook;
    private Decision table;
    private List<Draw> draws;
    private Values[] values;

    /** Compiles the table and reads all 520 pairs of a number and a letter. */
    @Setup
    public void compile() {
        rulebook = CompiledRulebook.of(Rulebook.read(document()));
        table = rulebook.decisions().get(0);
        draws = IntStream.range(0, INPUTS).mapToObj(DecisionBenchmark::draw).toList();
        values = draws.stream().map(draw -> rulebook.values(draw, "draw")).toArray(Values[]::new);
    }

    private static String document() {
        var rows = IntStream.range(0, ROWS - 1)
                .mapToObj(row -> "    - {letter: [%c, %c..z], number: \">= %d\", then: r%d}"
                        .formatted('a' + row, 'c' + row, NUMBERS - row, row))
                .collect(Collectors.joining("\n"));
        return """
                rulebook: table
                title: A table of twenty rows
                draws:
                  number: {generator: one, integers: 0..19}
                  letter: {generator: two, pick: a..z}
                decide:
                  row:
                %s
                    - {then: none}
                text: "{row}"
                """.formatted(rows);
    }

    private static Draw draw(int index) {
        var drawn = new LinkedHashMap<String, List<String>>();
        drawn.put("number", List.of(Integer.toString(index % NUMBERS)));
        drawn.put("letter", List.of(Character.toString('a' + index / NUMBERS)));
        return new Draw(index, drawn);
    }

    /** Decisions alone, as a batch or the odds need them. */
    @Benchmark
    @OperationsPerInvocation(INPUTS)
    public void decide(Blackhole hole) {
        for (var input : values) {
            hole.consume(table.result(input));
        }
    }

    /** The whole way from draws as they come over the wire to outcomes with their text. */
    @Benchmark
    @OperationsPerInvocation(INPUTS)
    public void outcomes(Blackhole hole) {
        for (var draw : draws) {
            hole.consume(rulebook.decide(draw, "draw"));
        }
    }
}
