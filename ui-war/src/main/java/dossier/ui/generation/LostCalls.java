package dossier.ui.generation;

import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.faulttolerance.exceptions.FaultToleranceException;
import org.eclipse.microprofile.metrics.Counter;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;

/** Counts for Prometheus the calls of services that got no answer: those that were sent, and those not even tried. */
@ApplicationScoped
class LostCalls {

    @Inject
    private MetricRegistry metrics;

    /** Counts those to one service, from zero. */
    Consumer<RuntimeException> to(String service) {
        var silent = counter(service, "silent");
        var refrained = counter(service, "untried");
        return reason -> (reason instanceof FaultToleranceException ? refrained : silent).inc();
    }

    private Counter counter(String service, String reason) {
        return metrics.counter("dossier_calls_lost", new Tag("service", service), new Tag("reason", reason));
    }
}
