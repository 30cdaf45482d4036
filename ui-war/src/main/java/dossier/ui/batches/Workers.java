package dossier.ui.batches;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import dossier.ui.queues.Crews;
import dossier.ui.schema.SchemaMigrated;

/** Sets the workers of this replica to the chunks of batches as soon as there is a schema. */
@ApplicationScoped
class Workers {

    @Inject
    private Crews crews;

    @Inject
    private Worker worker;

    @Inject
    @ConfigProperty(name = "dossier.batches.workers")
    private int count;

    void start(@Observes SchemaMigrated event) {
        crews.start(count, worker::work);
    }
}
