package dossier.ui.health;

import java.sql.SQLException;
import javax.sql.DataSource;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.eclipse.microprofile.metrics.MetricRegistry;

import dossier.ui.generation.Reach;
import dossier.ui.schema.Schema;

/**
 * Ready: the database answers and has the schema. The services that this one reaches are named in the data only: without
 * them the history still works, and taking every replica away would help nobody.
 */
@Readiness
@ApplicationScoped
public class Ready implements HealthCheck {

    private static final int SECONDS = 1;

    @Resource(lookup = "jdbc/dossier")
    private DataSource dataSource;

    @Inject
    private Schema schema;

    @Inject
    private Reach reach;

    @Inject
    private MetricRegistry metrics;

    @PostConstruct
    void show() {
        metrics.gauge("dossier_database_answers", () -> databaseAnswers() ? 1 : 0);
    }

    @Override
    public HealthCheckResponse call() {
        var response = HealthCheckResponse.named("database").status(schema.isCurrent() && databaseAnswers());
        reach.all().forEach(response::withData);
        return response.build();
    }

    private boolean databaseAnswers() {
        try (var connection = dataSource.getConnection()) {
            return connection.isValid(SECONDS);
        } catch (SQLException e) {
            return false;
        }
    }
}
