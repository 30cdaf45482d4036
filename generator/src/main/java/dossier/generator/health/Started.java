package dossier.generator.health;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Startup;

import dossier.generator.party.Generator;

/** Up as soon as there is a generator with its rulebooks. */
@Startup
@Dependent
public class Started implements HealthCheck {

    private final Generator generator;

    @Inject
    Started(Generator generator) {
        this.generator = generator;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("started")
                .withData("generator", generator.party().spelled())
                .up()
                .build();
    }
}
