package dossier.ui.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Startup;

import dossier.ui.schema.Schema;

/** Started: the schema is up to date. */
@Startup
@ApplicationScoped
public class Started implements HealthCheck {

    @Inject
    private Schema schema;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("schema").status(schema.isCurrent()).build();
    }
}
