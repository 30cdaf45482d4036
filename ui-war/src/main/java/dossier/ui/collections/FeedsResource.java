package dossier.ui.collections;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import dossier.contracts.problems.ProblemException;
import dossier.contracts.problems.ProblemType;
import dossier.ui.requests.ListQuery;
import dossier.ui.requests.Listing;
import dossier.ui.requests.PathNumber;

/** The feeds of collections by REST: how far they are, and what became of each line. */
@ApplicationScoped
@Path("/collections/{name}/feeds")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "collections")
public class FeedsResource {

    @Inject
    private Feeds feeds;

    /** All feeds of a collection, newest first. */
    @GET
    @Operation(
            summary = "Lists the feeds of a collection, newest first",
            description = "The header Link has the address of the next page.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = FeedView[].class)))
    @APIResponse(responseCode = "400", description = "Problem invalid-input, naming each parameter")
    public Response list(
            @PathParam("name") String name,
            @Parameter(description = "the number that the page before ended with") @QueryParam("after") String after,
            @Parameter(description = "how many, 1 to 200; usually 50") @QueryParam("limit") String limit,
            @Context UriInfo uri) {
        var query = ListQuery.read(after, limit);
        return Listing.of(feeds.before(name, query.before(), query.limit()), query.limit(), FeedView::number, uri);
    }

    /** One feed. */
    @GET
    @Path("{number}")
    @Operation(summary = "Shows a feed: what was received, stored, known already, refused and why")
    @APIResponse(responseCode = "200")
    @APIResponse(responseCode = "404", description = "Problem not-found")
    public FeedView find(@PathParam("name") String name, @PathParam("number") String number) {
        return PathNumber.parse(number)
                .flatMap(known -> feeds.find(name, known))
                .orElseThrow(() -> new ProblemException(
                        ProblemType.NOT_FOUND, "There is no feed %s of a collection %s.".formatted(number, name)));
    }
}
