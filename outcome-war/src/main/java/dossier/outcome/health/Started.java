package dossier.outcome.health;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Startup;

import dossier.outcome.arbiter.Arbiter;

/** Up as soon as there is an arbiter with its rulebooks. */
@Startup
@Dependent
public class Started implements HealthCheck {

    private final Arbiter arbiter;

    @Inject
    Started(Arbiter arbiter) {
        this.arbiter = arbiter;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("started")
                .withData("rulebooks", arbiter.rulebooks().size())
                .up()
                .build();
    }
}
