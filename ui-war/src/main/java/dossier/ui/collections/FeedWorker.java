package dossier.ui.collections;

import java.util.logging.Level;
import java.util.logging.Logger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import dossier.edge.requests.RequestId;
import dossier.ui.queues.Crews;
import dossier.ui.queues.LostClaimException;
import dossier.ui.queues.Pause;
import dossier.ui.schema.WorkBegins;

/** Applies parts of feeds, one after the other; several threads may do so at once. */
@ApplicationScoped
class FeedWorker {

    private static final Logger LOG = Logger.getLogger(FeedWorker.class.getName());

    @Inject
    private Crews crews;

    @Inject
    private FeedQueue queue;

    @Inject
    @ConfigProperty(name = "dossier.collections.workers")
    private int count;

    void start(@Observes WorkBegins event) {
        crews.start(count, this::work);
    }

    /** Applies one part; false when there is none. */
    boolean work() {
        var part = queue.claim();
        part.ifPresent(found -> RequestId.during(found.id(), () -> apply(found)));
        return part.isPresent();
    }

    private void apply(FeedPart part) {
        try {
            queue.apply(part);
        } catch (LostClaimException e) {
            LOG.log(Level.FINE, "{0} is in other hands", part.id());
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, e, () -> "%s failed and is tried again".formatted(part.id()));
            queue.giveBack(
                    part,
                    Pause.after(part.tries()),
                    "Something went wrong on our side; it is tried again. The log has the details.");
        }
    }
}
