package dossier.benchmarks.documents;

import java.util.List;
import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import dossier.contracts.documents.Odds;
import dossier.contracts.documents.Warning;
import dossier.outcome.analysis.Analysis;
import dossier.outcome.odds.Chances;
import dossier.outcome.rules.CompiledRulebook;
import dossier.rulebooks.book.Rulebook;
import dossier.rulebooks.shipped.ShippedRulebooks;

/** Check and odds of a shipped rulebook from its text, nothing remembered: the bar is 50 ms where odds are exact. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class DocumentBenchmark {

    /** The name of the rulebook. */
    @Param({
        "spy-mission",
        "lotto",
        "product",
        "attack",
        "tavern",
        "incident",
        "raffle",
        "quiz",
        "customers",
        "character"
    })
    public String name;

    private String document;

    /** Finds the document. */
    @Setup
    public void find() {
        document = ShippedRulebooks.all().stream()
                .filter(book -> book.name().equals(name))
                .map(Rulebook::document)
                .findFirst()
                .orElseThrow();
    }

    private CompiledRulebook compiled() {
        return CompiledRulebook.of(Rulebook.read(document));
    }

    /** Errors and warnings, as the editor asks for while somebody types. */
    @Benchmark
    public List<Warning> check() {
        return Analysis.of(compiled());
    }

    /** The odds of all outputs. */
    @Benchmark
    public Odds odds() {
        return Chances.of(compiled());
    }
}
