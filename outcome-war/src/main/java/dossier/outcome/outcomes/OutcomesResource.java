package dossier.outcome.outcomes;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import dossier.contracts.outcomes.OutcomeOrder;
import dossier.contracts.outcomes.Outcomes;
import dossier.contracts.outcomes.OutcomesApi;
import dossier.contracts.outcomes.Traces;
import dossier.outcome.arbiter.Arbiter;

/** Outcomes and traces for the front end. */
@Dependent
@Path("/")
@Tag(name = "outcomes")
public class OutcomesResource implements OutcomesApi {

    private final Arbiter arbiter;

    @Inject
    public OutcomesResource(Arbiter arbiter) {
        this.arbiter = arbiter;
    }

    @Override
    public Outcomes decide(OutcomeOrder order) {
        return arbiter.decide(order);
    }

    @Override
    public Traces trace(OutcomeOrder order) {
        return arbiter.trace(order);
    }
}
