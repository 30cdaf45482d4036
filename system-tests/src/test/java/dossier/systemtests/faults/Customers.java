package dossier.systemtests.faults;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

import dossier.systemtests.system.Answer;
import dossier.systemtests.system.RunningSystem;
import dossier.systemtests.system.Service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Keep ordering dossiers while something breaks. When they leave they check their receipts: nobody hung, every answer was a dossier or a clear refusal, and what is stored is what they got.
 */
final class Customers implements AutoCloseable {

    private static final Duration HANG = Duration.ofSeconds(10);
    private static final Duration RECOVERY = Duration.ofSeconds(60);
    private static final int HOW_MANY = 4;

    private final Service ui;
    private final String seed = "customers " + UUID.randomUUID();
    private final AtomicBoolean open = new AtomicBoolean(true);
    private final AtomicInteger unanswered = new AtomicInteger();
    private final AtomicReference<Duration> longest = new AtomicReference<>(Duration.ZERO);
    private final CopyOnWriteArrayList<Answer> refusals = new CopyOnWriteArrayList<>();
    private final Set<Long> acknowledged = ConcurrentHashMap.newKeySet();
    private final AtomicInteger servedInARow = new AtomicInteger();
    private final ExecutorService threads = Executors.newFixedThreadPool(HOW_MANY);

    Customers(Service ui) {
        this.ui = ui;
        for (var i = 0; i < HOW_MANY; i++) {
            threads.execute(this::keepOrdering);
        }
    }

    /** Waits until everybody is served a few times in a row. */
    void areServed() {
        servedInARow.set(0);
        await().atMost(RECOVERY).until(() -> servedInARow.get() >= 5 * HOW_MANY);
    }

    Answer firstRefusal() {
        await().until(() -> !refusals.isEmpty());
        return refusals.get(0);
    }

    void firstSilence() {
        await().until(() -> unanswered.get() > 0);
    }

    @Override
    public void close() {
        open.set(false);
        threads.shutdown();
        await().until(threads::isTerminated);
        assertThat(longest.get()).as("longest wait").isLessThan(HANG);
        assertThat(refusals).allSatisfy(refusal -> {
            assertThat(refusal.status()).isEqualTo(503);
            assertThat(refusal.header("Content-Type")).startsWith("application/problem+json");
        });
        assertThat(RunningSystem.storedWith(seed)).containsAll(acknowledged);
        assertThat(storedUnasked()).hasSizeLessThanOrEqualTo(unanswered.get() + refusedByTheDatabase());
    }

    private Set<Long> storedUnasked() {
        var unasked = new HashSet<>(RunningSystem.storedWith(seed));
        unasked.removeAll(acknowledged);
        return unasked;
    }

    /** A database that dies during a commit leaves open whether it was done; any other refusal stores nothing. */
    private int refusedByTheDatabase() {
        return Math.toIntExact(refusals.stream()
                .filter(refusal -> refusal.json().getString("detail").contains("database"))
                .count());
    }

    private void keepOrdering() {
        while (open.get()) {
            var asked = Instant.now();
            order();
            var waited = Duration.between(asked, Instant.now());
            longest.accumulateAndGet(waited, (one, two) -> one.compareTo(two) > 0 ? one : two);
        }
    }

    private void order() {
        try {
            var answer = ui.post("/api/dossiers", "{\"rulebook\":\"lotto\",\"seed\":\"" + seed + "\"}");
            if (answer.status() == 201) {
                acknowledged.add(answer.json().getJsonNumber("number").longValue());
                servedInARow.incrementAndGet();
                return;
            }
            refusals.add(answer);
        } catch (AssertionError silence) {
            unanswered.incrementAndGet();
        }
        servedInARow.set(0);
    }
}
