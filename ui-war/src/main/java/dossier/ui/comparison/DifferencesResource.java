package dossier.ui.comparison;

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

import dossier.contracts.problems.ProblemException;

/** Differences of versions by REST. */
@ApplicationScoped
@Path("/rulebooks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "rulebooks")
public class DifferencesResource {

    @Inject
    private Differences differences;

    /** What changes from one version to another. */
    @GET
    @Path("{name}/diff")
    @Operation(summary = "Compares two versions of a rulebook, in text and in odds")
    @APIResponse(responseCode = "200", description = "The text in the unified format, and every chance that differs")
    @APIResponse(responseCode = "400", description = "Problem invalid-input: from is missing")
    @APIResponse(responseCode = "404", description = "Problem not-found: there is no such rulebook or version")
    @APIResponse(responseCode = "503", description = "Problem unavailable: the outcome service does not answer")
    public Difference compare(
            @PathParam("name") String name,
            @Parameter(description = "version before") @QueryParam("from") String from,
            @Parameter(description = "version after; usually the newest") @QueryParam("to") String to) {
        if (from == null) {
            throw ProblemException.invalid("from", null, "The parameter from must be the number of a version.");
        }
        return differences.of(name, from, to);
    }
}
