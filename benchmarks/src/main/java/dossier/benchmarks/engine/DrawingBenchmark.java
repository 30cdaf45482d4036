package dossier.benchmarks.engine;

import java.util.List;
import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import dossier.contracts.draws.Draw;
import dossier.drawing.choices.Drawing;
import dossier.rulebooks.draws.Party;
import dossier.rulebooks.shipped.ShippedRulebooks;

/** Draws by each shipped rulebook, as one generator draws them for a batch: the bar is a million missions a second. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class DrawingBenchmark {

    private static final int COUNT = 1_000;

    @Param({"spy-mission", "lotto", "product", "tavern", "customers", "character"})
    private String rulebook;

    @Param
    private Party party;

    private Drawing drawing;

    /** Compiles the rulebook. */
    @Setup
    public void compile() {
        var book = ShippedRulebooks.all().stream()
                .filter(shipped -> shipped.name().equals(rulebook))
                .findFirst()
                .orElseThrow();
        drawing = new Drawing(party, book.draws());
    }

    /** One call for a thousand dossiers, counted as a thousand. */
    @Benchmark
    @OperationsPerInvocation(COUNT)
    public List<Draw> draw() {
        return drawing.draw("benchmark", 0, COUNT);
    }
}
