package dossier.ui.rulebooks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import dossier.contracts.documents.Odds;
import dossier.ui.documents.Documents;

/** The odds of saved rulebooks by REST. */
@ApplicationScoped
@Path("/rulebooks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "rulebooks")
public class OddsResource {

    @Inject
    private Versions versions;

    @Inject
    private Documents documents;

    /** How likely each value of each output is. */
    @GET
    @Path("{name}/odds")
    @Operation(summary = "Odds of a rulebook: exact fractions where the space is small enough, else simulated")
    @APIResponse(responseCode = "200", description = "The odds, and for each output whether they are exact")
    @APIResponse(responseCode = "404", description = "Problem not-found: there is no such rulebook or version")
    @APIResponse(responseCode = "503", description = "Problem unavailable: the outcome service does not answer")
    public Odds odds(
            @PathParam("name") String name,
            @Parameter(description = "a version, usually the newest") @QueryParam("version") String version) {
        return documents.odds(versions.find(name, version).getDocument());
    }
}
