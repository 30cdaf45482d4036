package dossier.ui.exports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import dossier.contracts.problems.ProblemException;
import dossier.contracts.problems.ProblemType;

/** Downloads that somebody watches. */
@ApplicationScoped
@Path("/exports/{token}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "exports")
public class DownloadsResource {

    @Inject
    private Downloads downloads;

    /** How far a download is. */
    @GET
    @Operation(
            summary = "Shows how far a download is",
            description = "The token is the one that the download was asked for with. Replicas know their own only.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            schema = @Schema(implementation = DownloadView.class),
                            examples =
                                    @ExampleObject(
                                            name = "a third of a batch",
                                            value = "{\"state\": \"RUNNING\", \"rows\": 100000, \"of\": 300000}")))
    @APIResponse(responseCode = "404", description = "Problem not-found: it has not begun, or is forgotten")
    public Response show(@PathParam("token") String token) {
        var download = downloads
                .find(token)
                .orElseThrow(() -> new ProblemException(
                        ProblemType.NOT_FOUND, "No download is watched by this token, or no longer."));
        var fresh = new CacheControl();
        fresh.setNoStore(true);
        return Response.ok(download.view()).cacheControl(fresh).build();
    }
}
