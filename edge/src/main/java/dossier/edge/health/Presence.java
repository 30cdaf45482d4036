package dossier.edge.health;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Ready as long as the service does not leave. Before it is ended, somebody makes the file {@code dossier.leaving.file}: from then
 * on it still answers, but who chooses among replicas chooses others. Names the version too, so that an update can be watched.
 */
@Readiness
@Dependent
public class Presence implements HealthCheck {

    private final Optional<Path> leaving;
    private final String version;

    @Inject
    Presence(
            @ConfigProperty(name = "dossier.leaving.file") Optional<String> leaving,
            @ConfigProperty(name = "dossier.version") String version) {
        this.leaving = leaving.map(Path::of);
        this.version = version;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("present")
                .withData("version", version)
                .status(leaving.filter(Files::exists).isEmpty())
                .build();
    }
}
