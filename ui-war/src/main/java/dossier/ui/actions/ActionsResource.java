package dossier.ui.actions;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import dossier.ui.requests.Listing;

/** The action log by REST. */
@ApplicationScoped
@Path("/log")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "log")
public class ActionsResource {

    private static final String EXAMPLE = "[{\"number\": 17, \"date\": \"2026-11-21T18:30:00.123Z\", \"who\": \"ann\","
            + " \"kind\": \"batch-ordered\", \"parameter\": \"7: 1000 by lotto\", \"status\": \"SUCCESS\","
            + " \"requestId\": \"51a3c9d0b7e64f28\"}]";

    @Inject
    private Actions actions;

    /** Who did what, newest first. */
    @GET
    @Operation(
            summary = "Lists what people did, newest first",
            description = "Of several conditions all must hold. The header Link has the address of the next page.")
    @Parameter(
            name = "from",
            in = ParameterIn.QUERY,
            description = "happened at this time or later: a day or a time, in UTC unless it says otherwise",
            example = "2026-11-01",
            schema = @Schema(implementation = String.class))
    @Parameter(
            name = "until",
            in = ParameterIn.QUERY,
            description = "happened before this time; a day means its end",
            example = "2026-11-21",
            schema = @Schema(implementation = String.class))
    @Parameter(
            name = "who",
            in = ParameterIn.QUERY,
            description = "a login, or anybody",
            example = "ann",
            schema = @Schema(implementation = String.class))
    @Parameter(
            name = "kind",
            in = ParameterIn.QUERY,
            description = "what was done",
            example = "batch-ordered",
            schema = @Schema(implementation = String.class))
    @Parameter(
            name = "status",
            in = ParameterIn.QUERY,
            description = "what came of it",
            schema = @Schema(implementation = ActionStatus.class))
    @Parameter(
            name = "after",
            in = ParameterIn.QUERY,
            description = "what the address of the next page says",
            schema = @Schema(implementation = String.class))
    @Parameter(
            name = "limit",
            in = ParameterIn.QUERY,
            description = "how many, 1 to 200; usually 50",
            schema = @Schema(implementation = Integer.class))
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            schema = @Schema(implementation = ActionView[].class),
                            examples = @ExampleObject(name = "an order", value = EXAMPLE)))
    @APIResponse(responseCode = "400", description = "Problem invalid-input, naming each parameter")
    @APIResponse(responseCode = "503", description = "Problem unavailable: the database does not answer")
    public Response list(@Context UriInfo uri) {
        var query = ActionQuery.read(uri.getQueryParameters());
        var found = actions.newestFirst(query.filter(), query.after(), query.limit());
        var next = Optional.of(found)
                .filter(page -> page.size() == query.limit())
                .map(page -> ActionCursor.of(page.get(page.size() - 1)));
        return Listing.of(found.stream().map(ActionView::of).toList(), next, uri);
    }
}
