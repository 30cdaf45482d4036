package dossier.ui.statistics;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Level;
import java.util.logging.Logger;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import dossier.contracts.problems.ProblemException;
import dossier.ui.documents.Documents;
import dossier.ui.rulebooks.RulebookVersion;

/**
 * What dossiers are counted against. The odds of a version are asked for before its first dossier is stored, kept in the
 * database, and from then on taken from there: counts and chances have the same cells for ever.
 */
@ApplicationScoped
public class Expectations {

    private static final Logger LOG = Logger.getLogger(Expectations.class.getName());

    /** After this time, what failed is tried again. */
    private static final Duration REST = Duration.ofSeconds(30);

    private static final int MOST = 50;

    @Inject
    private Summaries summaries;

    @Inject
    private Documents documents;

    @Resource(lookup = "concurrent/calls")
    private ManagedExecutorService threads;

    private final Map<Long, Asked> known = new ConcurrentHashMap<>();

    private record Asked(CompletableFuture<Expectation> answer, long since) {

        boolean isAnswered() {
            return answer.isDone() && !answer.isCompletedExceptionally();
        }

        boolean hasFailed() {
            return answer.isCompletedExceptionally() && age() > REST.toNanos();
        }

        long left(Duration patience) {
            return Math.max(0, patience.toNanos() - age());
        }

        private long age() {
            return System.nanoTime() - since;
        }
    }

    /**
     * Called before dossiers of a version are stored, outside of any transaction. Never fails: a dossier matters more than its
     * statistics.
     *
     * @param patience how long to wait at most since the odds were asked for first
     */
    public void prepare(RulebookVersion rulebook, Duration patience) {
        if (known.size() >= MOST && !known.containsKey(rulebook.getId())) {
            known.clear();
        }
        var asked = known.compute(
                rulebook.getId(), (id, before) -> before == null || before.hasFailed() ? ask(rulebook) : before);
        try {
            asked.answer().get(asked.left(patience), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            LOG.log(Level.FINE, e, () -> "Outcomes of %s are not counted yet".formatted(rulebook.getName()));
        }
    }

    /** What dossiers of a version are counted against; empty when nobody could say yet. Asks nobody but the database. */
    Optional<Expectation> find(RulebookVersion rulebook) {
        var asked = known.get(rulebook.getId());
        return asked != null && asked.isAnswered()
                ? Optional.of(asked.answer().join())
                : summaries.expectation(rulebook.getId());
    }

    private Asked ask(RulebookVersion rulebook) {
        var answer = threads.supplyAsync(
                () -> summaries.expectation(rulebook.getId()).orElseGet(() -> askOutcomeService(rulebook)));
        return new Asked(answer, System.nanoTime());
    }

    /** Several replicas may do this at once; what the first one keeps holds for all. */
    private Expectation askOutcomeService(RulebookVersion rulebook) {
        try {
            summaries.keep(rulebook.getId(), documents.thoroughOdds(rulebook.getDocument()));
            return summaries.expectation(rulebook.getId()).orElseThrow();
        } catch (ProblemException e) {
            LOG.log(
                    Level.WARNING,
                    e,
                    () -> "No odds of %s version %d: only the times of its dossiers are counted."
                            .formatted(rulebook.getName(), rulebook.getVersion()));
            throw e;
        }
    }
}
