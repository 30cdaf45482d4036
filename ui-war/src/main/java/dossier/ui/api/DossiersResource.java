package dossier.ui.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonStructure;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import dossier.contracts.outcomes.Trace;
import dossier.contracts.problems.ProblemException;
import dossier.contracts.problems.ProblemType;
import dossier.ui.dossiers.Dossier;
import dossier.ui.dossiers.DossierFilter;
import dossier.ui.dossiers.DossierView;
import dossier.ui.dossiers.Dossiers;
import dossier.ui.generation.Generation;
import dossier.ui.generation.OrderReader;
import dossier.ui.requests.ListQuery;
import dossier.ui.requests.Listing;
import dossier.ui.requests.PathNumber;

/** Dossiers by REST. */
@ApplicationScoped
@Path("/dossiers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "dossiers")
public class DossiersResource {

    @Inject
    private OrderReader orders;

    @Inject
    private Generation generation;

    @Inject
    private Dossiers dossiers;

    /** Makes a dossier. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Generates a dossier and stores it")
    @RequestBody(
            content =
                    @Content(
                            examples =
                                    @ExampleObject(
                                            name = "a mission",
                                            value = "{\"rulebook\": \"spy-mission\", \"seed\": \"42\"}")))
    @APIResponse(
            responseCode = "201",
            description = "The dossier; the header Location has its address",
            content = @Content(schema = @Schema(implementation = DossierView.class)))
    @APIResponse(responseCode = "400", description = "Problem invalid-input, naming each field")
    @APIResponse(responseCode = "503", description = "Problem unavailable: nothing was stored")
    public Response generate(JsonStructure body, @Context UriInfo uri) {
        var order = OrderBody.read(body);
        var dossier = generation.generate(orders.read(order.rulebook(), order.seed()));
        var location = uri.getAbsolutePathBuilder().path(Long.toString(dossier.getNumber()));
        return Response.created(location.build())
                .entity(DossierView.of(dossier))
                .build();
    }

    /** The history, newest first. */
    @GET
    @Operation(
            summary = "Lists dossiers, newest first",
            description = "The header Link has the address of the next page.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DossierView[].class)))
    @APIResponse(responseCode = "400", description = "Problem invalid-input, naming each parameter")
    public Response list(
            @Parameter(description = "the number that the page before ended with") @QueryParam("after") String after,
            @Parameter(description = "how many, 1 to 200; usually 50") @QueryParam("limit") String limit,
            @Parameter(description = "name of a rulebook") @QueryParam("rulebook") String rulebook,
            @Parameter(description = "what the text contains") @QueryParam("q") String search,
            @Context UriInfo uri) {
        var query = ListQuery.read(after, limit);
        var found = dossiers.before(new DossierFilter(rulebook, search), query.before(), query.limit());
        return Listing.of(found.stream().map(DossierView::of).toList(), query.limit(), DossierView::number, uri);
    }

    /** One dossier. */
    @GET
    @Path("{number}")
    @Operation(summary = "Shows a dossier")
    @APIResponse(responseCode = "200")
    @APIResponse(responseCode = "404", description = "Problem not-found")
    public DossierView find(@PathParam("number") String number) {
        return DossierView.of(existing(number));
    }

    /** Why it came out as it did. */
    @GET
    @Path("{number}/trace")
    @Operation(summary = "Explains a dossier: the row that fired, and why earlier rows did not")
    @APIResponse(responseCode = "200")
    @APIResponse(responseCode = "404", description = "Problem not-found")
    @APIResponse(responseCode = "503", description = "Problem unavailable: the outcome service does not answer")
    public Trace explain(@PathParam("number") String number) {
        return generation.explain(existing(number));
    }

    /** Deletes it for ever. */
    @DELETE
    @Path("{number}")
    @Operation(summary = "Deletes a dossier")
    @APIResponse(responseCode = "204")
    @APIResponse(responseCode = "404", description = "Problem not-found")
    public void delete(@PathParam("number") String number) {
        if (!PathNumber.parse(number).map(dossiers::delete).orElse(false)) {
            throw missing(number);
        }
    }

    private Dossier existing(String number) {
        return PathNumber.parse(number).flatMap(dossiers::find).orElseThrow(() -> missing(number));
    }

    private static ProblemException missing(String number) {
        return new ProblemException(ProblemType.NOT_FOUND, "There is no dossier " + number + ", or no longer.");
    }
}
