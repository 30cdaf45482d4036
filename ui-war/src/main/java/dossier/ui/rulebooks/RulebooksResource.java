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

import dossier.contracts.problems.ProblemException;
import dossier.contracts.problems.ProblemType;

/** Rulebooks by REST. */
@ApplicationScoped
@Path("/rulebooks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "rulebooks")
public class RulebooksResource {

    @Inject
    private RulebookCatalog catalog;

    /** The newest version of each rulebook, by name. */
    @GET
    @Operation(summary = "Lists the rulebooks")
    public List<RulebookSummary> list() {
        return catalog.all().stream().map(RulebookSummary::of).toList();
    }

    /** The newest version of one rulebook. */
    @GET
    @Path("{name}")
    @Operation(summary = "Shows a rulebook with its document")
    @APIResponse(responseCode = "404", description = "Problem not-found: there is no such rulebook")
    public RulebookDetail find(@PathParam("name") String name) {
        return catalog.find(name)
                .map(RulebookDetail::of)
                .orElseThrow(
                        () -> new ProblemException(ProblemType.NOT_FOUND, "There is no rulebook named " + name + "."));
    }
}
