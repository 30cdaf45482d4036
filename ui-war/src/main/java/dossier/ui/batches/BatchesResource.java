package dossier.ui.batches;

import java.util.function.LongFunction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonStructure;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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

import dossier.ui.actions.ActionKind;
import dossier.ui.actions.Recorded;
import dossier.ui.requests.Fields;
import dossier.ui.requests.ListQuery;
import dossier.ui.requests.Listing;
import dossier.ui.requests.PathNumber;

import static java.util.List.of;

/** Batches by REST. */
@ApplicationScoped
@Path("/batches")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "batches")
public class BatchesResource {

    private static final String EXAMPLE = "{\"rulebook\": \"spy-mission\", \"count\": 1000, \"seed\": \"42\"}";

    @Inject
    private Batches batches;

    @Inject
    private BatchOrderReader orders;

    /** Orders a batch. */
    @Recorded(ActionKind.BATCH_ORDERED)
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Orders many dossiers; workers make them in the background",
            description = "The dossiers have the indices from 0. Without a seed a new one is taken.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "a thousand missions", value = EXAMPLE)))
    @APIResponse(
            responseCode = "202",
            description = "The batch; the header Location has its address, where its progress can be seen",
            content = @Content(schema = @Schema(implementation = BatchView.class)))
    @APIResponse(responseCode = "400", description = "Problem invalid-input, naming each field")
    @APIResponse(responseCode = "409", description = "Problem conflict: the Idempotency-Key was used for another order")
    @APIResponse(responseCode = "429", description = "Problem limit-reached: too much is waiting already")
    public Response order(
            JsonStructure body,
            @Parameter(description = "any text of your own: the same order with the same key is queued once")
                    @HeaderParam("Idempotency-Key")
                    String idempotencyKey,
            @Context UriInfo uri) {
        var fields = Fields.read(body, EXAMPLE, of("rulebook", "seed"), of("count"));
        var batch = batches.order(
                orders.read(fields.get("rulebook"), fields.get("count"), fields.get("seed"), idempotencyKey));
        var location = uri.getAbsolutePathBuilder().path(Long.toString(batch.number()));
        return Response.accepted(batch).location(location.build()).build();
    }

    /** All batches, newest first. */
    @GET
    @Operation(
            summary = "Lists batches with their progress, newest first",
            description = "The header Link has the address of the next page.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = BatchView[].class)))
    @APIResponse(responseCode = "400", description = "Problem invalid-input, naming each parameter")
    public Response list(
            @Parameter(description = "the number that the page before ended with") @QueryParam("after") String after,
            @Parameter(description = "how many, 1 to 200; usually 50") @QueryParam("limit") String limit,
            @Context UriInfo uri) {
        var query = ListQuery.read(after, limit);
        var found = batches.before(query.before(), query.limit());
        return Listing.of(found, query.limit(), BatchView::number, uri);
    }

    /** One batch. */
    @GET
    @Path("{number}")
    @Operation(summary = "Shows a batch: state, progress, rate and remaining time")
    @APIResponse(responseCode = "200")
    @APIResponse(responseCode = "404", description = "Problem not-found")
    public BatchView find(@PathParam("number") String number) {
        return existing(number, at -> batches.find(at).orElseThrow(() -> Batches.missing(number)));
    }

    /** Stops a batch. */
    @Recorded(ActionKind.BATCH_CANCELLED)
    @POST
    @Path("{number}/cancel")
    @Operation(summary = "Stops a batch; what is made stays")
    @APIResponse(responseCode = "200")
    @APIResponse(responseCode = "404", description = "Problem not-found")
    @APIResponse(responseCode = "409", description = "Problem conflict: it is done or being deleted")
    public BatchView cancel(@PathParam("number") String number) {
        return existing(number, batches::cancel);
    }

    /** Lets it go on. */
    @Recorded(ActionKind.BATCH_RESUMED)
    @POST
    @Path("{number}/resume")
    @Operation(summary = "Lets a cancelled or failed batch go on where it stopped")
    @APIResponse(responseCode = "200")
    @APIResponse(responseCode = "404", description = "Problem not-found")
    @APIResponse(responseCode = "409", description = "Problem conflict: it is done or being deleted")
    @APIResponse(responseCode = "429", description = "Problem limit-reached: too much is waiting already")
    public BatchView resume(@PathParam("number") String number) {
        return existing(number, batches::resume);
    }

    /** Deletes it with its dossiers. */
    @Recorded(ActionKind.BATCH_DELETED)
    @DELETE
    @Path("{number}")
    @Operation(summary = "Deletes a batch with its dossiers, in the background; it is gone when they are")
    @APIResponse(responseCode = "202", description = "The batch, in state DELETING")
    @APIResponse(responseCode = "404", description = "Problem not-found")
    public Response delete(@PathParam("number") String number) {
        return Response.accepted(existing(number, batches::delete)).build();
    }

    private static BatchView existing(String number, LongFunction<BatchView> action) {
        return action.apply(PathNumber.parse(number).orElseThrow(() -> Batches.missing(number)));
    }
}
