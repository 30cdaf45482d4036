package dossier.ui.batches;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import dossier.contracts.problems.Problem;
import dossier.contracts.problems.ProblemException;
import dossier.contracts.problems.ProblemType;
import dossier.edge.requests.RequestId;
import dossier.ui.dossiers.Dossier;
import dossier.ui.generation.Generation;
import dossier.ui.queues.Leases;
import dossier.ui.queues.LostClaimException;
import dossier.ui.queues.Pause;

/** Does chunks, one after the other; several threads may do so at once. */
@ApplicationScoped
class Worker {

    private static final Logger LOG = Logger.getLogger(Worker.class.getName());

    @Inject
    private Queue queue;

    @Inject
    private Leases leases;

    @Inject
    private Generation generation;

    @Inject
    @ConfigProperty(name = "dossier.batches.lease")
    private Duration lease;

    /** Does one chunk; false when there is none. */
    boolean work() {
        var chunk = queue.claim();
        chunk.ifPresentOrElse(found -> RequestId.during(found.id(), () -> work(found)), queue::finishAll);
        return chunk.isPresent();
    }

    private void work(Chunk chunk) {
        try (var kept = leases.keep(() -> queue.renew(chunk), lease)) {
            if (chunk.goes()) {
                queue.delete(chunk);
            } else {
                queue.store(chunk, make(chunk));
            }
            queue.finishAll();
        } catch (LostClaimException e) {
            LOG.log(Level.FINE, "{0} is in other hands", chunk.id());
        } catch (ProblemException e) {
            complain(chunk, e.problem());
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, e, () -> "%s failed and is tried again".formatted(chunk.id()));
            giveBack(chunk, "Something went wrong on our side; it is tried again. The log has the details.");
        }
    }

    private List<Dossier> make(Chunk chunk) {
        var made = new ArrayList<Dossier>(chunk.size());
        for (var done = 0; done < chunk.size(); done += chunk.piece()) {
            var size = Math.min(chunk.piece(), chunk.size() - done);
            made.addAll(generation.make(chunk.order(), chunk.batch(), chunk.first() + done, size));
        }
        return made;
    }

    /** A part that does not answer or fails will be mended; a rulebook that gives no outcome will not change. */
    private void complain(Chunk chunk, Problem problem) {
        LOG.log(Level.FINE, "{0} failed: {1}", new Object[] {chunk.id(), problem.detail()});
        if (problem.is(ProblemType.UNAVAILABLE) || problem.is(ProblemType.INTERNAL)) {
            giveBack(chunk, problem.detail());
        } else {
            queue.fail(chunk, problem.detail());
        }
    }

    private void giveBack(Chunk chunk, String trouble) {
        queue.giveBack(chunk, Pause.after(chunk.tries()), trouble);
    }
}
