package dossier.contracts.draws;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** What a generator service offers to the front end. */
@Path("/draws")
public interface DrawsApi {

    /**
     * Draws for the dossiers {@code from … from + count - 1}. The same order gives the same draws, for ever.
     *
     * @param order what to draw, not null
     * @return one draw for each index, in order
     * @throws dossier.contracts.problems.ProblemException {@code unknown-rulebook} when this service has not been given
     *     the document, neither before nor in the order; {@code invalid-input} when the order is out of range
     */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    Draws draw(DrawOrder order);
}
