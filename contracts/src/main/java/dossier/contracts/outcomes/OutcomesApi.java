package dossier.contracts.outcomes;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** What the outcome service offers to the front end. */
@Path("/")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public interface OutcomesApi {

    /** An order that works: one attack by the shipped rulebook. */
    String EXAMPLE = """
            {"rulebook": "11c42a4bedd7d622a988ecda9a40ca7fc94c05bc6349ef30bcba82c512783af1",
             "draws": [{"index": 0, "values": {"integer": ["2"], "decimal": ["5.01"]}}]}""";

    /**
     * Derives an outcome from each draw.
     *
     * @param order rulebook and draws, not null
     * @return one outcome for each draw, in order
     * @throws dossier.contracts.problems.ProblemException {@code unknown-rulebook} when this service has not been given
     *     the document, neither before nor in the order; {@code invalid-input} when a draw does not fit the rulebook; {@code no-outcome} when no row
     *     of a decision fits
     */
    @POST
    @Path("outcomes")
    @Operation(summary = "Derives an outcome from each draw")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "one attack", value = EXAMPLE)))
    @APIResponse(responseCode = "200", description = "One outcome for each draw, in order")
    @APIResponse(responseCode = "400", description = "Problem invalid-input, naming field and value")
    @APIResponse(responseCode = "404", description = "Problem unknown-rulebook: send the document, too")
    @APIResponse(responseCode = "413", description = "Problem too-large: send fewer draws at once")
    @APIResponse(responseCode = "422", description = "Problem no-outcome: no row of a decision fits a draw")
    Outcomes decide(OutcomeOrder order);

    /**
     * Explains the outcome of each draw: the row that fired, and why the earlier rows did not.
     *
     * @param order as for {@link #decide}
     * @return one trace for each draw, in order
     */
    @POST
    @Path("traces")
    @Operation(summary = "Explains each outcome: the row that fired, and why earlier rows did not")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "one attack", value = EXAMPLE)))
    @APIResponse(responseCode = "200", description = "One trace for each draw, in order")
    @APIResponse(responseCode = "400", description = "Problem invalid-input, naming field and value")
    @APIResponse(responseCode = "404", description = "Problem unknown-rulebook: send the document, too")
    @APIResponse(responseCode = "413", description = "Problem too-large: send fewer draws at once")
    @APIResponse(responseCode = "422", description = "Problem no-outcome: no row of a decision fits a draw")
    Traces trace(OutcomeOrder order);
}
