package dossier.ui.batches;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.eclipse.microprofile.metrics.MetricRegistry;

import dossier.ui.schema.WorkBegins;

/** Tells Prometheus how many dossiers of batches wait to be made, of all replicas together. */
@ApplicationScoped
class Backlog {

    @Inject
    private MetricRegistry metrics;

    @Inject
    private ProgressRepository progress;

    void show(@Observes WorkBegins event) {
        metrics.gauge("dossier_dossiers_waiting", progress::waiting);
    }
}
