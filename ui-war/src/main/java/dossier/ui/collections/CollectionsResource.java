package dossier.ui.collections;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonStructure;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import dossier.ui.requests.Listing;
import dossier.ui.requests.Parameters;

/** Collections by REST. */
@ApplicationScoped
@Path("/collections")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "collections")
public class CollectionsResource {

    private static final String NEW = "{\"name\": \"villains\", \"description\": \"Names of villains\"}";
    private static final String CHANGED = "{\"description\": \"Names of villains\", \"duplicates\": \"refuse\"}";

    @Inject
    private Collections collections;

    /** All collections, by name. */
    @GET
    @Operation(
            summary = "Lists the collections by name",
            description = "The header Link has the address of the next page.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CollectionView[].class)))
    @APIResponse(responseCode = "400", description = "Problem invalid-input, naming each parameter")
    public Response list(
            @Parameter(description = "the name that the page before ended with") @QueryParam("after") String after,
            @Parameter(description = "how many, 1 to 200; usually 50") @QueryParam("limit") String limit,
            @Parameter(description = "what name or description contains") @QueryParam("q") List<String> search,
            @Context UriInfo uri) {
        var parameters = new Parameters();
        var size = parameters.limit(limit);
        var text = parameters.text("q", search);
        parameters.check();
        var found = collections.after(after == null ? "" : after, text == null ? "" : text, size);
        return Listing.of(found, size, CollectionView::name, uri);
    }

    /** Makes one. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Recorded(ActionKind.COLLECTION_CREATED)
    @Operation(
            summary = "Makes an empty collection",
            description =
                    "duplicates (ignore or refuse), longest (the most characters of a word, 1 to 200) and most (the most"
                            + " entries, 1 to 100000) may be given too.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "villains", value = NEW)))
    @APIResponse(responseCode = "201", description = "The collection; the header Location has its address")
    @APIResponse(responseCode = "400", description = "Problem invalid-input, naming each field")
    @APIResponse(responseCode = "409", description = "Problem conflict: the name is taken")
    public Response create(JsonStructure body, @Context UriInfo uri) {
        var fields = Fields.read(body, NEW, List.of("name", "description", "duplicates"), List.of("longest", "most"));
        var created = collections.create(new SettingsReader(fields::get).named());
        return Response.created(
                        uri.getAbsolutePathBuilder().path(created.name()).build())
                .entity(created)
                .build();
    }

    /** One of them. */
    @GET
    @Path("{name}")
    @Operation(summary = "Shows a collection: its settings, size and version")
    @APIResponse(responseCode = "200")
    @APIResponse(responseCode = "404", description = "Problem not-found")
    public CollectionView find(@PathParam("name") String name) {
        return collections.find(name).orElseThrow(() -> Collections.missing(name));
    }

    /** Changes its settings. */
    @PUT
    @Path("{name}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Recorded(ActionKind.COLLECTION_CHANGED)
    @Operation(summary = "Changes the settings that are given; entries stay as they are")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "villains", value = CHANGED)))
    @APIResponse(responseCode = "200")
    @APIResponse(responseCode = "400", description = "Problem invalid-input, naming each field")
    @APIResponse(responseCode = "404", description = "Problem not-found")
    public CollectionView settle(@PathParam("name") String name, JsonStructure body) {
        var fields = Fields.read(body, CHANGED, List.of("description", "duplicates"), List.of("longest", "most"));
        return collections.settle(name, before -> new SettingsReader(fields::get).settings(before));
    }

    /** Deletes it. */
    @DELETE
    @Path("{name}")
    @Recorded(ActionKind.COLLECTION_DELETED)
    @Operation(
            summary = "Deletes a collection with its entries",
            description = "Dossiers keep the versions that they were drawn from and can be explained all the same.")
    @APIResponse(responseCode = "204")
    @APIResponse(responseCode = "404", description = "Problem not-found")
    public void delete(@PathParam("name") String name) {
        collections.delete(name);
    }
}
