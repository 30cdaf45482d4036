package dossier.ui.statistics;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;

import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import dossier.contracts.documents.Odds;
import dossier.contracts.documents.Odds.Chance;
import dossier.contracts.problems.ProblemException;
import dossier.ui.collections.Versions;
import dossier.ui.container.Deployments;
import dossier.ui.container.MigratedSchema;
import dossier.ui.container.Sql;
import dossier.ui.dossiers.Dossier;
import dossier.ui.dossiers.Dossiers;
import dossier.ui.rulebooks.RulebookCatalog;
import dossier.ui.rulebooks.RulebookVersion;
import dossier.ui.schema.Schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@ExtendWith(ArquillianExtension.class)
class StatisticsIT {

    private static final List<String> SIDES = List.of("heads", "tails", "edge");

    @Inject
    private Statistics statistics;

    @Inject
    private Expectations expectations;

    @Inject
    private Summaries summaries;

    @Inject
    private Dossiers dossiers;

    @Inject
    private RulebookCatalog catalog;

    @Inject
    private Schema schema;

    @Inject
    private UserTransaction transaction;

    @Inject
    private Sql sql;

    private final AtomicLong batches = new AtomicLong();

    private RulebookVersion rulebook;

    @Deployment
    static WebArchive application() {
        return Deployments.with(StatisticsIT.class);
    }

    @BeforeEach
    void startWithNothingCounted() throws Exception {
        MigratedSchema.await(schema);
        sql.run("DELETE FROM dossier");
        sql.run("DELETE FROM posting");
        sql.run("DELETE FROM tally");
        sql.run("DELETE FROM expectation");
        rulebook = catalog.find("lotto").orElseThrow();
    }

    @Test
    void everyDossierIsCountedOnceHoweverManyAreStoredAtOnce() throws Exception {
        summaries.keep(rulebook.getId(), coin(0.5));
        var work = new ArrayList<Callable<Void>>();
        for (var thread = 0; thread < 4; thread++) {
            var random = new Random(thread);
            work.add(() -> storeSingles(random));
            work.add(() -> storeChunks(random));
            work.add(() -> storeNothing(random));
        }
        var threads = Executors.newFixedThreadPool(work.size());
        try {
            for (var done : threads.invokeAll(work)) {
                done.get();
            }
        } finally {
            threads.shutdown();
        }
        var result = statistics.of(rulebook);
        assertThat(result.dossiers()).isEqualTo(4 * 100 + 4 * 10 * 200).isEqualTo(count("1 = 1"));
        assertThat(statistics.timeline("lotto", null, null, null).dossiers()).isEqualTo(result.dossiers());
        for (var output : result.outputs()) {
            assertThat(output.counted()).isEqualTo(result.dossiers());
            for (var value : output.values()) {
                assertThat(value.observed())
                        .isEqualTo(count("JSON_VALUE(outcome, '$.side') = '" + value.value() + "'"));
            }
            assertThat(output.others().observed()).isEqualTo(count("JSON_VALUE(outcome, '$.side') = 'edge'"));
        }
    }

    private Void storeSingles(Random random) {
        for (var i = 0; i < 100; i++) {
            dossiers.store(anyDossier(random));
        }
        return null;
    }

    private Void storeChunks(Random random) {
        for (var i = 0; i < 10; i++) {
            storeChunk(Stream.generate(() -> SIDES.get(random.nextInt(SIDES.size())))
                    .limit(200));
        }
        return null;
    }

    private Void storeNothing(Random random) throws Exception {
        for (var i = 0; i < 100; i++) {
            transaction.begin();
            dossiers.store(anyDossier(random));
            transaction.rollback();
        }
        return null;
    }

    private Dossier anyDossier(Random random) {
        return dossier(SIDES.get(random.nextInt(SIDES.size())));
    }

    @Test
    void whatIsRolledBackWasNeverCounted() throws Exception {
        summaries.keep(rulebook.getId(), coin(0.5));
        transaction.begin();
        dossiers.store(dossier("heads"));
        storeChunk(Stream.of("heads", "tails"));
        transaction.rollback();
        assertThat(count("1 = 1")).isZero();
        assertThat(statistics.of(rulebook).dossiers()).isZero();
        assertThat(summaries.outputs(rulebook.getId())).isEmpty();
    }

    @Test
    void aDossierThatIsDeletedStaysCounted() {
        summaries.keep(rulebook.getId(), coin(0.5));
        var stored = dossiers.store(dossier("heads"));
        dossiers.delete(stored.getNumber());
        assertThat(statistics.of(rulebook).dossiers()).isEqualTo(1);
    }

    @Test
    void withoutOddsDossiersAreStoredAndTheirHoursCounted() {
        expectations.prepare(rulebook, Duration.ofSeconds(1));
        dossiers.store(dossier("heads"));
        var result = statistics.of(rulebook);
        assertThat(result.dossiers()).isEqualTo(1);
        assertThat(result.outputs()).isEmpty();
    }

    @Test
    void ofReplicasThatAskForOddsAtOnceTheFirstOneCounts() throws Exception {
        var threads = Executors.newFixedThreadPool(8);
        try {
            var tries = IntStream.rangeClosed(1, 8)
                    .<Callable<Double>>mapToObj(i -> () -> {
                        summaries.keep(rulebook.getId(), coin(i / 10.0));
                        return kept();
                    })
                    .toList();
            var seen = new ArrayList<Double>();
            for (var done : threads.invokeAll(tries)) {
                seen.add(done.get());
            }
            assertThat(seen).containsOnly(kept());
        } finally {
            threads.shutdown();
        }
    }

    private double kept() {
        var odds = summaries.expectation(rulebook.getId()).orElseThrow().odds();
        return odds.outputs().get(0).chances().get(0).probability();
    }

    @Test
    void fairDossiersFitAndLoadedOnesDoNot() {
        summaries.keep(rulebook.getId(), coin(0.5));
        storeAll(new Random(7), 0.5);
        var fair = statistics.of(rulebook).outputs().get(0);
        assertThat(fair.verdict()).isEqualTo(Verdict.TESTED);
        assertThat(fair.fit().p()).isBetween(0.001, 0.999);

        storeAll(new Random(8), 0.6);
        assertThat(statistics.of(rulebook).outputs())
                .extracting(output -> output.fit().p())
                .allSatisfy(p -> assertThat(p).isLessThan(1e-6));
    }

    private void storeAll(Random random, double heads) {
        storeChunk(Stream.generate(() -> random.nextDouble() < heads ? "heads" : "tails")
                .limit(2_000));
    }

    private void storeChunk(Stream<String> sides) {
        var batch = batches.incrementAndGet();
        var made = new ArrayList<Dossier>();
        sides.forEach(side -> made.add(dossier(batch, made.size(), side)));
        dossiers.storeAll(made);
    }

    @Test
    void aTimeIsShownInPartsAndByRulebook() {
        dossiers.store(dossier("heads"));
        rulebook = catalog.find("attack").orElseThrow();
        dossiers.store(dossier("heads"));
        dossiers.store(dossier("heads"));

        var all = statistics.timeline(null, null, null, null);
        assertThat(all.bucket()).isEqualTo("day");
        assertThat(all.dossiers()).isEqualTo(3);
        assertThat(all.rulebooks()).containsExactly(new RulebookTotal("attack", 2), new RulebookTotal("lotto", 1));
        assertThat(all.points()).hasSize(30);
        assertThat(all.points().stream().mapToLong(Point::dossiers).sum()).isEqualTo(3);

        var today = all.to().toString();
        for (var bucket : List.of("hour", "day", "month")) {
            var attacks = statistics.timeline("attack", today, today, bucket);
            assertThat(attacks.points().stream().mapToLong(Point::dossiers).sum())
                    .as(bucket)
                    .isEqualTo(2);
        }
        var past = statistics.timeline("attack", "2020-01-01", "2020-12-31", "month");
        assertThat(past.points()).hasSize(12).extracting(Point::dossiers).containsOnly(0L);
        assertThat(past.rulebooks()).isEmpty();
        assertThatThrownBy(() -> statistics.timeline("no-such-book", null, null, null))
                .isInstanceOf(ProblemException.class);
    }

    private Dossier dossier(String side) {
        return dossier(null, 0, side);
    }

    private Dossier dossier(Long batch, long index, String side) {
        var outcome = new LinkedHashMap<String, String>();
        outcome.put("side", side);
        return new Dossier(
                batch,
                rulebook,
                Versions.NONE,
                "s",
                index,
                new LinkedHashMap<>(),
                new LinkedHashMap<>(),
                outcome,
                side);
    }

    /** What is neither heads nor tails is among all others. */
    private static Odds coin(double heads) {
        var chances = List.of(chance("heads", heads), chance("tails", 1 - heads));
        return new Odds(Stream.of("side", "text")
                .map(name -> new Odds.Output(name, true, 2, 3, chances, null, null))
                .toList());
    }

    private static Chance chance(String value, double probability) {
        return new Chance(value, null, probability, probability, probability);
    }

    private long count(String condition) throws SQLException {
        return sql.number("SELECT COUNT(*) FROM dossier WHERE " + condition);
    }
}
