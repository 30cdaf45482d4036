package dossier.outcome.outcomes;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
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

    /** A twofold attack by the shipped rulebook. */
    static final String ORDER = """
            {"rulebook": "11c42a4bedd7d622a988ecda9a40ca7fc94c05bc6349ef30bcba82c512783af1",
             "draws": [{"index": 0, "values": {"integer": ["2"], "decimal": ["5.01"]}}]}""";

    private final Arbiter arbiter;

    @Inject
    public OutcomesResource(Arbiter arbiter) {
        this.arbiter = arbiter;
    }

    @Override
    @Operation(summary = "Derives an outcome from each draw")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "one attack", value = ORDER)))
    @APIResponse(responseCode = "200", description = "One outcome for each draw, in order")
    @APIResponse(responseCode = "400", description = "Problem invalid-input, naming field and value")
    @APIResponse(responseCode = "404", description = "Problem unknown-rulebook: PUT the document first")
    @APIResponse(responseCode = "422", description = "Problem no-outcome: no row of a decision fits a draw")
    public Outcomes decide(OutcomeOrder order) {
        return arbiter.decide(order);
    }

    @Override
    @Operation(summary = "Explains the outcome of each draw: the row that fired, and why earlier rows did not")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "one attack", value = ORDER)))
    @APIResponse(responseCode = "200", description = "One trace for each draw, in order")
    @APIResponse(responseCode = "400", description = "Problem invalid-input, naming field and value")
    @APIResponse(responseCode = "404", description = "Problem unknown-rulebook: PUT the document first")
    @APIResponse(responseCode = "422", description = "Problem no-outcome: no row of a decision fits a draw")
    public Traces trace(OutcomeOrder order) {
        return arbiter.trace(order);
    }
}
