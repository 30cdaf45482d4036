package dossier.ui.collections;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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

import dossier.contracts.problems.ProblemException;
import dossier.contracts.problems.ProblemType;
import dossier.ui.actions.ActionKind;
import dossier.ui.actions.Recorded;
import dossier.ui.requests.Listing;
import dossier.ui.requests.Parameters;
import dossier.ui.requests.PathNumber;

/** The entries of collections by REST. */
@ApplicationScoped
@Path("/collections/{name}/entries")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "collections")
public class EntriesResource {

    private static final String CSV = "text/csv";

    @Inject
    private Collections collections;

    @Inject
    private Entries entries;

    @Inject
    private Feeds feeds;

    @Inject
    private FeedReader reader;

    /** The entries in the order of storing. */
    @GET
    @Operation(
            summary = "Lists the entries of a collection, now or at an earlier version",
            description = "The header Link has the address of the next page.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Entry[].class)))
    @APIResponse(responseCode = "400", description = "Problem invalid-input, naming each parameter")
    @APIResponse(responseCode = "404", description = "Problem not-found")
    public Response list(
            @PathParam("name") String name,
            @Parameter(description = "the id that the page before ended with") @QueryParam("after") String after,
            @Parameter(description = "how many, 1 to 200; usually 50") @QueryParam("limit") String limit,
            @Parameter(description = "what the word contains") @QueryParam("q") List<String> search,
            @Parameter(description = "a tag that entries have") @QueryParam("tag") List<String> tag,
            @Parameter(description = "a version, usually the newest") @QueryParam("version") String version,
            @Context UriInfo uri) {
        var collection = collections.find(name).orElseThrow(() -> Collections.missing(name));
        var parameters = new Parameters();
        var size = parameters.limit(limit);
        var from = parameters.number("after", after, 0, Long.MAX_VALUE);
        var text = parameters.text("q", search);
        var tagged = parameters.text("tag", tag);
        var at = parameters.number("version", version, collection.version(), Math.max(1, collection.version()));
        parameters.check();
        var query = new EntryQuery(text == null ? "" : text, tagged == null ? "" : tagged, (int) at);
        return Listing.of(entries.after(name, query, from, size), size, Entry::id, uri);
    }

    /** Queues an entry or several. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Recorded(ActionKind.COLLECTION_FED)
    @Operation(
            summary = "Feeds entries to a collection; workers store them in the background",
            description =
                    "The body is an entry or an array of entries in JSON, a word in each line (text/plain), or CSV with the"
                            + " columns text, weight and tags (text/csv); at most 1 MiB, in UTF-8.")
    @RequestBody(
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        examples = {
                            @ExampleObject(name = "one", value = "{\"text\": \"Doctor Gloom\"}"),
                            @ExampleObject(
                                    name = "several",
                                    value =
                                            "[\"the Duchess\", {\"text\": \"Doctor Gloom\", \"weight\": 2, \"tags\": [\"dark\"]}]")
                        }),
                @Content(
                        mediaType = MediaType.TEXT_PLAIN,
                        examples = @ExampleObject(name = "words", value = "Doctor Gloom\nthe Duchess")),
                @Content(
                        mediaType = CSV,
                        examples = @ExampleObject(name = "table", value = "text,weight,tags\nDoctor Gloom,2,dark sad"))
            })
    @APIResponse(
            responseCode = "202",
            description = "The feed; the header Location has its address, where its progress can be seen",
            content = @Content(schema = @Schema(implementation = FeedView.class)))
    @APIResponse(responseCode = "400", description = "Problem invalid-input: the body as a whole cannot be read")
    @APIResponse(responseCode = "404", description = "Problem not-found")
    @APIResponse(responseCode = "409", description = "Problem conflict: the Idempotency-Key was used for another feed")
    @APIResponse(responseCode = "413", description = "Problem too-large")
    @APIResponse(responseCode = "429", description = "Problem limit-reached: too much is waiting already")
    public Response feedJson(
            @PathParam("name") String name,
            byte[] body,
            @Parameter(description = "any text of your own: the same feed with the same key is queued once")
                    @HeaderParam("Idempotency-Key")
                    String key,
            @Context UriInfo uri) {
        return feed(reader.read(name, FeedStyle.JSON, body, key), uri);
    }

    /** Queues words. */
    @POST
    @Consumes(MediaType.TEXT_PLAIN)
    @Recorded(ActionKind.COLLECTION_FED)
    @Operation(hidden = true)
    public Response feedPlain(
            @PathParam("name") String name,
            byte[] body,
            @HeaderParam("Idempotency-Key") String key,
            @Context UriInfo uri) {
        return feed(reader.read(name, FeedStyle.PLAIN, body, key), uri);
    }

    /** Queues rows of a table. */
    @POST
    @Consumes(CSV)
    @Recorded(ActionKind.COLLECTION_FED)
    @Operation(hidden = true)
    public Response feedCsv(
            @PathParam("name") String name,
            byte[] body,
            @HeaderParam("Idempotency-Key") String key,
            @Context UriInfo uri) {
        return feed(reader.read(name, FeedStyle.CSV, body, key), uri);
    }

    private Response feed(FeedOrder order, UriInfo uri) {
        var feed = feeds.feed(order);
        var location = uri.getBaseUriBuilder()
                .path(FeedsResource.class)
                .path(Long.toString(feed.number()))
                .build(order.collection());
        return Response.accepted(feed).location(location).build();
    }

    /** Deletes one. */
    @DELETE
    @Path("{id}")
    @Recorded(ActionKind.ENTRIES_DELETED)
    @Operation(summary = "Deletes an entry; earlier versions of the collection keep it")
    @APIResponse(responseCode = "204")
    @APIResponse(responseCode = "404", description = "Problem not-found")
    public void delete(@PathParam("name") String name, @PathParam("id") String id) {
        if (PathNumber.parse(id)
                        .map(number -> entries.delete(name, List.of(number)))
                        .orElse(0)
                == 0) {
            throw new ProblemException(
                    ProblemType.NOT_FOUND,
                    "There is no entry %s in the collection %s, or no longer.".formatted(id, name));
        }
    }
}
