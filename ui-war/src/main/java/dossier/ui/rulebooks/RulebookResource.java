package dossier.ui.rulebooks;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonStructure;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import dossier.contracts.rulebooks.RulebooksApi;
import dossier.ui.actions.ActionKind;
import dossier.ui.actions.Recorded;
import dossier.ui.requests.Fields;

/** One rulebook by REST. */
@ApplicationScoped
@Path("/rulebooks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "rulebooks")
@APIResponse(responseCode = "404", description = "Problem not-found: there is no such rulebook")
public class RulebookResource {

    @Inject
    private Rulebooks rulebooks;

    @Inject
    private Authoring authoring;

    /** The newest version with its document. */
    @GET
    @Path("{name}")
    @Operation(summary = "Shows a rulebook with its document", description = "The header ETag names the version.")
    @APIResponse(responseCode = "200", description = "The newest version")
    @APIResponse(responseCode = "304", description = "It is the one that If-None-Match names")
    public Response find(@PathParam("name") String name, @Context Request request) {
        var book = existing(name);
        return show(book, request, RulebookDetail.of(book));
    }

    /** The document alone, for those who ask for it. */
    @GET
    @Path("{name}")
    @Produces(RulebooksApi.YAML + ";qs=0.5")
    @Operation(hidden = true)
    public Response document(@PathParam("name") String name, @Context Request request) {
        var book = existing(name);
        return show(book, request, book.getNewest().getDocument());
    }

    /** Saves the next version. */
    @Recorded(ActionKind.RULEBOOK_SAVED)
    @PUT
    @Path("{name}")
    @Consumes(RulebooksApi.YAML)
    @Operation(
            summary = "Saves the next version of a rulebook",
            description =
                    "The newest text once more changes nothing. The header If-Match must have the ETag of what was"
                            + " changed.")
    @APIResponse(responseCode = "200", description = "The newest version now")
    @APIResponse(responseCode = "409", description = "Problem conflict: the rulebook is archived")
    @APIResponse(responseCode = "412", description = "Problem changed: somebody else has saved in the meantime")
    @APIResponse(responseCode = "422", description = "Problem invalid-rulebook with everything that is wrong with it")
    @APIResponse(responseCode = "428", description = "Problem unconditional: If-Match is missing")
    @APIResponse(responseCode = "503", description = "Problem unavailable: nothing was saved")
    public Response save(
            @PathParam("name") String name, @HeaderParam(HttpHeaders.IF_MATCH) String expected, String document) {
        return Answers.changed(authoring.save(name, document, new IfMatch(expected)));
    }

    /** Hides it. */
    @Recorded(ActionKind.RULEBOOK_ARCHIVED)
    @DELETE
    @Path("{name}")
    @Operation(summary = "Archives a rulebook: hides it from lists and from generating")
    @APIResponse(responseCode = "200", description = "The rulebook; its dossiers still show it")
    @APIResponse(responseCode = "412", description = "Problem changed: it is not the version that If-Match names")
    public Response archive(@PathParam("name") String name, @HeaderParam(HttpHeaders.IF_MATCH) String expected) {
        return Answers.changed(authoring.archive(name, new IfMatch(expected)));
    }

    /** Shows it again. */
    @Recorded(ActionKind.RULEBOOK_RESTORED)
    @POST
    @Path("{name}/restore")
    @Operation(summary = "Takes a rulebook out of the archive")
    @APIResponse(responseCode = "200", description = "The rulebook")
    public Response restore(@PathParam("name") String name) {
        return Answers.changed(authoring.restore(name));
    }

    /** Saves a copy. */
    @Recorded(ActionKind.RULEBOOK_SAVED)
    @POST
    @Path("{name}/clones")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Saves a copy under another name: {\"name\": \"my-lotto\", \"title\": \"My lotto\"}")
    @APIResponse(responseCode = "201", description = "The copy; the header Location has its address")
    @APIResponse(responseCode = "400", description = "Problem invalid-input, naming each field")
    @APIResponse(responseCode = "409", description = "Problem conflict: the name is taken")
    @APIResponse(responseCode = "422", description = "Problem invalid-rulebook: name or title are not allowed")
    public Response copy(@PathParam("name") String name, JsonStructure body, @Context UriInfo uri) {
        var wish = Fields.read(body, "{\"name\": \"my-lotto\", \"title\": \"My lotto\"}", List.of("name", "title"));
        return Answers.created(authoring.copy(name, wish.required("name"), wish.get("title")), uri);
    }

    private StoredRulebook existing(String name) {
        return rulebooks.find(name).orElseThrow(() -> Rulebooks.missing(name));
    }

    private static Response show(StoredRulebook book, Request request, Object form) {
        var unchanged = request.evaluatePreconditions(new EntityTag(book.getTag()));
        return Answers.withTag(unchanged == null ? Response.ok(form) : unchanged, book);
    }
}
