package dossier.contracts.outcomes;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** What the outcome service offers to the front end. */
@Path("/")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public interface OutcomesApi {

    /**
     * Derives an outcome from each draw.
     *
     * @param order rulebook and draws, not null
     * @return one outcome for each draw, in order
     * @throws dossier.contracts.problems.ProblemException {@code unknown-rulebook} when this service has not been given
     *     the document yet; {@code invalid-input} when a draw does not fit the rulebook; {@code no-outcome} when no row
     *     of a decision fits
     */
    @POST
    @Path("outcomes")
    Outcomes decide(OutcomeOrder order);

    /**
     * Explains the outcome of each draw: the row that fired, and why the earlier rows did not.
     *
     * @param order as for {@link #decide}
     * @return one trace for each draw, in order
     */
    @POST
    @Path("traces")
    Traces trace(OutcomeOrder order);
}
