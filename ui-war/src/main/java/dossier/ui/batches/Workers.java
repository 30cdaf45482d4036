package dossier.ui.batches;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import dossier.ui.queues.Crews;
import dossier.ui.schema.WorkBegins;

/** Sets the workers of this replica to the chunks of batches. */
@ApplicationScoped
class Workers {

    @Inject
    private Crews crews;

    @Inject
    private Worker worker;

    @Inject
    @ConfigProperty(name = "dossier.batches.workers")
    private int count;

    void start(@Observes WorkBegins event) {
        crews.start(count, worker::work);
    }
}
