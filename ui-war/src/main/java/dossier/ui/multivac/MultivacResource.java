package dossier.ui.multivac;

import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import dossier.contracts.problems.Problem;
import dossier.ui.actions.ActionKind;
import dossier.ui.actions.Recorded;

/** The calls of MultiVAC; their usual addresses are {@code /multivac}, {@code /multivac/data} and {@code /multivac/WORD/}. */
@ApplicationScoped
@Path("/classic/multivac")
@Tag(name = "multivac")
public class MultivacResource {

    private static final String PLAIN = MediaType.TEXT_PLAIN + ";charset=UTF-8";
    private static final String RESPONSE = "response";

    @Inject
    private Multivac multivac;

    /** Asks. */
    @GET
    @Produces(PLAIN)
    @Operation(
            summary = "Asks MultiVAC: all that it knows, a line each",
            description =
                    "INSUFFICIENT DATA FOR MEANINGFUL ANSWER. while nothing was fed and stored. Also at /multivac.")
    @APIResponse(responseCode = "200", description = "The answer")
    public String ask() {
        var data = multivac.data();
        return data.isEmpty() ? Multivac.INSUFFICIENT : String.join("\n", data);
    }

    /** Asks for JSON, which only those get who name it. */
    @GET
    @Produces(MediaType.APPLICATION_JSON + ";qs=0.5")
    @Operation(hidden = true)
    public Map<String, Object> askForJson() {
        var data = multivac.data();
        return Map.of(RESPONSE, data.isEmpty() ? Multivac.INSUFFICIENT : List.copyOf(data));
    }

    /** Feeds it. */
    @POST
    @Path("data")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
    @Recorded(ActionKind.COLLECTION_FED)
    @Operation(
            summary = "Feeds MultiVAC; what was fed is stored in the background",
            description = "Also at /multivac/data, and by PUT.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_FORM_URLENCODED,
                            examples = @ExampleObject(name = "light", value = "data=Let+there+be+light")))
    @APIResponse(responseCode = "200", description = "{\"response\": \"MultiVAC updated!\"}")
    @APIResponse(responseCode = "400", description = "Problem invalid-input: the field data is missing or wrong")
    @APIResponse(responseCode = "429", description = "Problem limit-reached: too much is waiting already")
    public Map<String, String> feed(byte[] form) {
        multivac.feed(FormField.read(form, "data"));
        return Map.of(RESPONSE, "MultiVAC updated!");
    }

    /** Feeds it. */
    @PUT
    @Path("data")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
    @Recorded(ActionKind.COLLECTION_FED)
    @Operation(summary = "The same as POST")
    @APIResponse(responseCode = "200", description = "{\"response\": \"MultiVAC updated!\"}")
    @APIResponse(responseCode = "400", description = "Problem invalid-input: the field data is missing or wrong")
    public Map<String, String> feedByPut(byte[] form) {
        return feed(form);
    }

    /** Lets it forget. */
    @DELETE
    @Path("{data}")
    @Produces({PLAIN, Problem.MEDIA_TYPE})
    @Recorded(ActionKind.ENTRIES_DELETED)
    @Operation(summary = "Lets MultiVAC forget one thing", description = "Also at /multivac/WORD/.")
    @APIResponse(responseCode = "200", description = "Deleted!")
    @APIResponse(responseCode = "404", description = "no such data")
    public String forget(@PathParam("data") String data) {
        multivac.forget(data);
        return "Deleted!";
    }
}
