package dossier.ui.rulebooks;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The versions of one rulebook by REST. */
@ApplicationScoped
@Path("/rulebooks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "rulebooks")
@APIResponse(responseCode = "404", description = "Problem not-found: there is no such rulebook or version")
public class VersionsResource {

    @Inject
    private Versions versions;

    /** All of them, the newest first. */
    @GET
    @Path("{name}/versions")
    @Operation(summary = "Lists the versions of a rulebook, the newest first, with who saved them and when")
    @APIResponse(responseCode = "200")
    public List<RulebookSummary> list(@PathParam("name") String name) {
        return versions.all(name);
    }

    /** One of them with its document. */
    @GET
    @Path("{name}/versions/{version}")
    @Operation(summary = "Shows one version of a rulebook with its document; it never changes")
    @APIResponse(responseCode = "200")
    public RulebookDetail find(@PathParam("name") String name, @PathParam("version") String version) {
        return RulebookDetail.of(versions.find(name, version), null);
    }
}
