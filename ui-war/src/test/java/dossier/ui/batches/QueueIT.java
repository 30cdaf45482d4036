package dossier.ui.batches;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import dossier.contracts.problems.ProblemException;
import dossier.contracts.problems.ProblemType;
import dossier.ui.collections.Versions;
import dossier.ui.container.Deployments;
import dossier.ui.container.MigratedSchema;
import dossier.ui.container.Sql;
import dossier.ui.dossiers.Dossier;
import dossier.ui.generation.Order;
import dossier.ui.queues.LostClaimException;
import dossier.ui.rulebooks.RulebookCatalog;
import dossier.ui.schema.Schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The queue on a real database; the workers of the server rest, and the tests do their work. Chunks have 1,000 dossiers. */
@ExtendWith(ArquillianExtension.class)
class QueueIT {

    @Inject
    private Queue queue;

    @Inject
    private Batches batches;

    @Inject
    private Schema schema;

    @Inject
    private RulebookCatalog catalog;

    @Inject
    private Sql sql;

    @Deployment
    static WebArchive application() {
        return Deployments.with(QueueIT.class);
    }

    @BeforeEach
    void startWithAnEmptyQueue() throws Exception {
        MigratedSchema.await(schema);
        sql.run("DELETE FROM dossier");
        sql.run("DELETE FROM chunk");
        sql.run("DELETE FROM batch");
    }

    @Test
    void cutsABatchIntoChunksThatCoverEachIndexOnce() {
        order(2_500, null);
        assertThat(List.of(claim(), claim(), claim())).extracting(Chunk::first).containsExactly(0, 1_000, 2_000);
        assertThat(queue.claim()).isEmpty();
    }

    @Test
    void aSmallBatchIsNotStuckBehindAHugeOne() {
        var huge = order(1_000_000, null);
        claim();
        claim();
        var small = order(1_500, null);
        assertThat(List.of(claim(), claim(), claim(), claim()))
                .extracting(Chunk::batch)
                .containsExactly(small, huge, small, huge);
    }

    @Test
    void manyWorkersAtOnceNeverGetTheSameChunk() throws Exception {
        order(40_000, null);
        order(40_000, null);
        var threads = Executors.newFixedThreadPool(8);
        try {
            var claims = threads.invokeAll(Collections.<Callable<Optional<Chunk>>>nCopies(80, queue::claim));
            var claimed = new ArrayList<String>();
            for (var claim : claims) {
                claim.get().ifPresent(chunk -> claimed.add(chunk.batch() + "/" + chunk.first()));
            }
            assertThat(claimed).doesNotHaveDuplicates().hasSizeGreaterThan(40);
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void storesAChunkAndItsMarkTogether() throws SQLException {
        var number = order(1_500, null);
        make(claim());
        assertThat(batch(number).made()).isEqualTo(1_000);
        make(claim());
        assertThat(batch(number).state()).isEqualTo(BatchState.DONE);
        assertThat(batch(number).finishedAt()).isNotNull();
        assertThat(sql.number("SELECT COUNT(DISTINCT idx) FROM dossier WHERE batch_number = " + number))
                .isEqualTo(1_500);
    }

    @Test
    void aWorkerWhoseLeaseRanOutStoresNothing() throws SQLException {
        var number = order(10, null);
        var late = claim();
        sql.run("UPDATE chunk SET leased_until = UTC_TIMESTAMP(6) - INTERVAL 1 SECOND");
        var next = claim();
        assertThat(next.first()).isEqualTo(late.first());
        assertThat(queue.renew(late)).isFalse();
        assertThat(queue.renew(next)).isTrue();
        assertThatThrownBy(() -> make(late)).isInstanceOf(LostClaimException.class);
        make(next);
        assertThatThrownBy(() -> make(next)).isInstanceOf(LostClaimException.class);
        assertThat(sql.number("SELECT COUNT(*) FROM dossier WHERE batch_number = " + number))
                .isEqualTo(10);
    }

    @Test
    void aRenewedLeaseKeepsOthersAway() throws SQLException {
        order(10, null);
        var chunk = claim();
        sql.run("UPDATE chunk SET leased_until = UTC_TIMESTAMP(6) + INTERVAL 1 SECOND");
        assertThat(queue.renew(chunk)).isTrue();
        assertThat(sql.number("SELECT COUNT(*) FROM chunk WHERE leased_until > UTC_TIMESTAMP(6) + INTERVAL 5 SECOND"))
                .isOne();
    }

    @Test
    void nothingIsStoredAfterACancellationUntilItIsResumed() throws SQLException {
        var number = order(2_000, null);
        make(claim());
        var inWork = claim();
        assertThat(batches.cancel(number).state()).isEqualTo(BatchState.CANCELLED);
        assertThatThrownBy(() -> make(inWork)).isInstanceOf(LostClaimException.class);
        assertThat(queue.claim()).isEmpty();
        assertThat(batch(number).made()).isEqualTo(1_000);

        assertThat(batches.resume(number).state()).isEqualTo(BatchState.RUNNING);
        make(claim());
        assertThat(batch(number).state()).isEqualTo(BatchState.DONE);
        assertThatThrownBy(() -> batches.cancel(number)).hasMessageContaining("cannot be cancelled: it is done");
        assertThat(sql.number("SELECT COUNT(*) FROM dossier")).isEqualTo(2_000);
    }

    @Test
    void whatCannotBeDoneNowWaitsAndSaysWhy() throws SQLException {
        var number = order(10, null);
        queue.giveBack(claim(), Duration.ofMinutes(1), "Generator one does not answer.");
        assertThat(queue.claim()).isEmpty();
        assertThat(batch(number).trouble()).isEqualTo("Generator one does not answer.");
        sql.run("UPDATE chunk SET leased_until = UTC_TIMESTAMP(6) - INTERVAL 1 SECOND");
        var again = claim();
        assertThat(again.tries()).isOne();
        assertThat(again.piece()).isEqualTo(5);
        make(again);
        assertThat(batch(number).trouble()).isNull();
    }

    @Test
    void aBatchThatCannotBeMadeFailsAndCanBeResumed() {
        var number = order(10, null);
        queue.fail(claim(), "No row fits.");
        assertThat(batch(number).state()).isEqualTo(BatchState.FAILED);
        assertThat(batch(number).trouble()).isEqualTo("No row fits.");
        assertThat(queue.claim()).isEmpty();
        batches.resume(number);
        assertThat(claim().piece()).isEqualTo(10);
    }

    @Test
    void aBatchThatFailedTellsWhatStoppedItAndNothingElse() {
        var number = order(3_000, null);
        var early = claim();
        var hopeless = claim();
        var late = claim();
        queue.giveBack(early, Duration.ofMinutes(1), "Generator one does not answer.");
        queue.fail(hopeless, "A row is missing.");
        queue.giveBack(late, Duration.ofMinutes(1), "Generator two does not answer.");
        assertThat(batch(number).trouble()).isEqualTo("A row is missing.");
    }

    @Test
    void aBatchIsDeletedWithItsDossiersAndNoOthers() throws SQLException {
        var kept = order(10, null);
        make(claim());
        var gone = order(2_500, null);
        make(claim());
        make(claim());
        var inWork = claim();
        assertThat(batches.delete(gone).made()).isEqualTo(2_000);
        assertThatThrownBy(() -> make(inWork)).isInstanceOf(LostClaimException.class);
        assertThat(batches.delete(gone).state()).as("once more is no harm").isEqualTo(BatchState.DELETING);
        assertThatThrownBy(() -> batches.resume(gone)).hasMessageContaining("it is being deleted");

        delete(claim());
        assertThat(batch(gone).made()).isEqualTo(1_000);
        delete(claim());
        assertThat(batches.find(gone)).isEmpty();
        assertThat(sql.number("SELECT COUNT(*) FROM dossier")).isEqualTo(10);
        assertThat(batch(kept).made()).isEqualTo(10);
    }

    @Test
    void anEmptyBatchIsDeletedAtOnceByWhoeverLooksNext() {
        var gone = order(10, null);
        batches.delete(gone);
        queue.finishAll();
        assertThat(batches.find(gone)).isEmpty();
    }

    @Test
    void endsABatchWhoseLastWorkerCouldNot() {
        var number = order(10, null);
        var chunk = claim();
        queue.store(chunk, dossiers(chunk));
        assertThat(batch(number).state()).isEqualTo(BatchState.RUNNING);
        queue.finishAll();
        assertThat(batch(number).state()).isEqualTo(BatchState.DONE);
    }

    @Test
    void theSameOrderWithTheSameKeyIsQueuedOnce() throws Exception {
        var threads = Executors.newFixedThreadPool(4);
        try {
            var numbers = new ArrayList<Long>();
            for (var ordered : threads.invokeAll(Collections.<Callable<Long>>nCopies(8, () -> order(10, "a key")))) {
                numbers.add(ordered.get());
            }
            assertThat(numbers).hasSize(8).containsOnly(numbers.get(0));
        } finally {
            threads.shutdown();
        }
        assertThatThrownBy(() -> order(11, "a key"))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.problem().is(ProblemType.CONFLICT)).isTrue());
        assertThat(order(10, "another key")).isNotEqualTo(order(10, "a third key"));
    }

    @Test
    void onePersonCannotFillTheQueue() {
        for (var i = 0; i < 20; i++) {
            order(1, null);
        }
        assertThatThrownBy(() -> order(1, null)).hasMessageContaining("You have 20 batches that are not finished");
        make(claim());
        var stopped = order(1, null);
        batches.cancel(stopped);
        order(1, null);
        assertThatThrownBy(() -> batches.resume(stopped)).hasMessageContaining("You have 20 batches");
    }

    @Test
    void resumingWhatRunsDisturbsNobody() {
        var number = order(10, null);
        var inWork = claim();
        batches.resume(number);
        make(inWork);
        assertThat(batch(number).state()).isEqualTo(BatchState.DONE);
    }

    @Test
    void theQueueAsAWholeHasALimit() {
        order(10_000_000, null);
        order(10_000_000, null);
        assertThatThrownBy(() -> order(1, null))
                .hasMessageContaining("20,000,001 dossiers would be waiting to be made, and 20,000,000 may");
    }

    @Test
    void tellsTheRateOfWhatIsBeingMade() {
        var number = order(3_000, null);
        assertThat(batch(number).perSecond()).isZero();
        assertThat(batch(number).secondsLeft()).isNull();
        make(claim());
        assertThat(batch(number).perSecond()).isPositive();
        assertThat(batch(number).secondsLeft()).isPositive();
    }

    private long order(int count, String key) {
        var order = new Order(catalog.find("lotto").orElseThrow(), Versions.NONE, "seed");
        return batches.order(new BatchOrder(order, count, key, "%064d".formatted(count)), "Ann")
                .number();
    }

    private BatchView batch(long number) {
        return batches.find(number).orElseThrow();
    }

    private Chunk claim() {
        return queue.claim().orElseThrow();
    }

    private void make(Chunk chunk) {
        queue.store(chunk, dossiers(chunk));
        queue.finishAll();
    }

    private void delete(Chunk chunk) {
        assertThat(chunk.goes()).isTrue();
        queue.delete(chunk);
        queue.finishAll();
    }

    private static List<Dossier> dossiers(Chunk chunk) {
        return IntStream.range(chunk.first(), chunk.first() + chunk.size())
                .mapToObj(index -> new Dossier(
                        chunk.batch(),
                        chunk.order().rulebook(),
                        Versions.NONE,
                        chunk.order().seed(),
                        index,
                        new LinkedHashMap<>(),
                        new LinkedHashMap<>(),
                        new LinkedHashMap<>(),
                        "text " + index))
                .toList();
    }
}
