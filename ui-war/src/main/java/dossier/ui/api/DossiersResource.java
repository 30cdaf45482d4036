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
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
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
import dossier.ui.actions.ActionKind;
import dossier.ui.actions.Recorded;
import dossier.ui.dossiers.Cursor;
import dossier.ui.dossiers.Dossier;
import dossier.ui.dossiers.DossierFilterReader;
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

    @Inject
    private DossierFilterReader filters;

    /** Makes a dossier. */
    @Recorded(ActionKind.DOSSIER_GENERATED)
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
            description = "Of several conditions all must hold. Any number of parameters outcome.FIELD=VALUE, such as"
                    + " outcome.target=the Duchess, ask for fields of the outcome. The header Link has the address of the"
                    + " next page; there are more as long as it is there, also behind a page that is not full.")
    @Parameter(
            name = "rulebook",
            in = ParameterIn.QUERY,
            description = "name of a rulebook",
            example = "spy-mission",
            schema = @Schema(implementation = String.class))
    @Parameter(
            name = "version",
            in = ParameterIn.QUERY,
            description = "version of that rulebook",
            example = "1",
            schema = @Schema(implementation = Integer.class))
    @Parameter(
            name = "batch",
            in = ParameterIn.QUERY,
            description = "number of a batch",
            schema = @Schema(implementation = Long.class))
    @Parameter(
            name = "from",
            in = ParameterIn.QUERY,
            description = "made at this time or later: a day or a time, in UTC unless it says otherwise",
            example = "2026-11-01",
            schema = @Schema(implementation = String.class))
    @Parameter(
            name = "to",
            in = ParameterIn.QUERY,
            description = "made before this time",
            example = "2026-11-21T18:30:00Z",
            schema = @Schema(implementation = String.class))
    @Parameter(
            name = "q",
            in = ParameterIn.QUERY,
            description = "words that the text must have, whole and without regard to case",
            example = "duchess",
            schema = @Schema(implementation = String.class))
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DossierView[].class)))
    @APIResponse(responseCode = "400", description = "Problem invalid-input, naming each parameter")
    public Response list(
            @Parameter(description = "the number that the page before ended with") @QueryParam("after") String after,
            @Parameter(description = "how many, 1 to 200; usually 50") @QueryParam("limit") String limit,
            @Context UriInfo uri) {
        var query = ListQuery.read(after, limit);
        var filter = filters.read(uri.getQueryParameters());
        var found = dossiers.walk(filter, Cursor.olderThan(query.before()), query.limit());
        var page = found.dossiers().stream().map(DossierView::of).toList();
        return Listing.of(page, found.next().map(Cursor::number), uri);
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
    @Recorded(ActionKind.DOSSIER_DELETED)
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
