package dossier.outcome.health;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

import dossier.contracts.draws.Draw;
import dossier.contracts.outcomes.OutcomeOrder;
import dossier.outcome.arbiter.Arbiter;
import dossier.rulebooks.book.Rulebook;
import dossier.rulebooks.shipped.ShippedRulebooks;

/** Up when the shipped rulebooks are here and a known mission comes out as it must. */
@Readiness
@Dependent
public class Ready implements HealthCheck {

    private static final List<String> SHIPPED =
            ShippedRulebooks.all().stream().map(Rulebook::hash).toList();

    private static final OutcomeOrder MISSION = OutcomeOrder.of(
            SHIPPED.get(0),
            List.of(new Draw(
                    0,
                    new LinkedHashMap<>(Map.of(
                            "numbers", List.of("19", "0", "0", "0", "0", "0"),
                            "letters", List.of("z", "a", "a", "a", "a", "a"))))));

    private static final String EXPECTED = "Steal the DB_URI from the Flask developer";

    private final Arbiter arbiter;

    @Inject
    Ready(Arbiter arbiter) {
        this.arbiter = arbiter;
    }

    @Override
    public HealthCheckResponse call() {
        var here = SHIPPED.stream().map(arbiter::rulebook).toList();
        var text = arbiter.decide(MISSION).outcomes().get(0).text();
        return HealthCheckResponse.named("ready")
                .withData("rulebooks", here.size())
                .withData("mission", text)
                .status(text.equals(EXPECTED))
                .build();
    }
}
