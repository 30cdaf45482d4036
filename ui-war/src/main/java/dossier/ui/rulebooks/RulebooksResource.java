package dossier.ui.rulebooks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
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

import dossier.contracts.rulebooks.RulebooksApi;
import dossier.ui.actions.ActionKind;
import dossier.ui.actions.Recorded;
import dossier.ui.requests.Listing;
import dossier.ui.requests.Parameters;

/** All rulebooks by REST. */
@ApplicationScoped
@Path("/rulebooks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "rulebooks")
public class RulebooksResource {

    @Inject
    private Rulebooks rulebooks;

    @Inject
    private Authoring authoring;

    /** The newest version of each rulebook, by name. */
    @GET
    @Operation(
            summary = "Lists the rulebooks by name",
            description = "The header Link has the address of the next page.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RulebookSummary[].class)))
    @APIResponse(responseCode = "400", description = "Problem invalid-input, naming each parameter")
    public Response list(
            @Parameter(description = "the name that the page before ended with") @QueryParam("after") String after,
            @Parameter(description = "how many, 1 to 200; usually 50") @QueryParam("limit") String limit,
            @Parameter(description = "what name or title contains") @QueryParam("q") String search,
            @Parameter(description = "true for the archived ones instead") @QueryParam("archived") String archived,
            @Context UriInfo uri) {
        var parameters = new Parameters();
        var size = parameters.limit(limit);
        var filter = new RulebookFilter(search, parameters.flag("archived", archived));
        parameters.check();
        var found = rulebooks.after(filter, after == null ? "" : after, size);
        return Listing.of(found, size, RulebookSummary::name, uri);
    }

    /** Saves a new rulebook. */
    @Recorded(ActionKind.RULEBOOK_SAVED)
    @POST
    @Consumes(RulebooksApi.YAML)
    @Operation(summary = "Saves a new rulebook under the name that its document has")
    @APIResponse(responseCode = "201", description = "Its first version; the header Location has its address")
    @APIResponse(responseCode = "409", description = "Problem conflict: the name is taken")
    @APIResponse(responseCode = "422", description = "Problem invalid-rulebook with everything that is wrong with it")
    @APIResponse(responseCode = "503", description = "Problem unavailable: nothing was saved")
    public Response create(String document, @Context UriInfo uri) {
        return Answers.created(authoring.create(document), uri);
    }
}
