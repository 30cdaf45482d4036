package dossier.ui.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import dossier.ui.rulebooks.Versions;

/** Versions of rulebooks compared with their odds by REST. */
@ApplicationScoped
@Path("/rulebooks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "statistics")
public class ComparisonResource {

    private static final String COMPARISON = """
            {"rulebook": "attack", "version": 1, "dossiers": 1000, "outputs": [
              {"name": "result", "exact": true, "cases": 2000, "counted": 1000, "verdict": "TESTED",
               "fit": {"chiSquare": 0.1137, "degreesOfFreedom": 1, "p": 0.736, "pooled": 0},
               "values": [{"value": "HIT", "observed": 755, "chance": 0.7505, "expected": 750.5},
                          {"value": "CRIT", "observed": 245, "chance": 0.2495, "expected": 249.5}]}]}""";

    @Inject
    private Statistics statistics;

    @Inject
    private Versions versions;

    /** One version compared with its odds. */
    @GET
    @Path("{name}/statistics")
    @Operation(
            summary = "Compares all that a version of a rulebook made with its odds",
            description = "Pearson's χ² test for each output; p is how often fair dossiers differ as much or more.")
    @APIResponse(
            responseCode = "200",
            description = "Each output with what was observed and expected",
            content =
                    @Content(
                            schema = @Schema(implementation = RulebookStatistics.class),
                            examples = @ExampleObject(name = "a thousand attacks", value = COMPARISON)))
    @APIResponse(responseCode = "404", description = "Problem not-found: there is no such rulebook or version")
    public RulebookStatistics compare(
            @PathParam("name") String name,
            @Parameter(description = "a version, usually the newest", example = "1") @QueryParam("version")
                    String version) {
        return statistics.of(versions.find(name, version));
    }
}
