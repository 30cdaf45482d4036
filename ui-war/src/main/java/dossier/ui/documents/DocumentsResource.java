package dossier.ui.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import dossier.contracts.documents.Check;
import dossier.contracts.documents.Odds;
import dossier.contracts.documents.TrialOrder;
import dossier.contracts.documents.Trials;
import dossier.contracts.problems.ProblemException;
import dossier.contracts.rulebooks.RulebooksApi;

/** Documents by REST; nothing is saved. */
@ApplicationScoped
@Path("/rulebooks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "rulebooks")
public class DocumentsResource {

    @Inject
    private Documents documents;

    /** Everything that is wrong or odd with a document. */
    @POST
    @Path("check")
    @Consumes(RulebooksApi.YAML)
    @Operation(summary = "Checks a rulebook: all errors, or else all warnings")
    @APIResponse(responseCode = "200", description = "What is wrong with it; empty lists when nothing is")
    @APIResponse(responseCode = "413", description = "Problem too-large")
    @APIResponse(responseCode = "503", description = "Problem unavailable: the outcome service does not answer")
    public Check check(String document) {
        return documents.check(document);
    }

    /** The odds of a document that is not saved. */
    @POST
    @Path("odds")
    @Consumes(RulebooksApi.YAML)
    @Operation(summary = "Odds of a rulebook that is not saved")
    @APIResponse(responseCode = "200", description = "The odds, and for each output whether they are exact")
    @APIResponse(responseCode = "422", description = "Problem invalid-rulebook with everything that is wrong with it")
    public Odds odds(String document) {
        return documents.odds(document);
    }

    /** Dossiers that a document would give. */
    @POST
    @Path("trials")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Tries a rulebook with a seed; nothing is stored")
    @APIResponse(responseCode = "200", description = "One trial for each index from 0")
    @APIResponse(responseCode = "400", description = "Problem invalid-input, naming field and value")
    @APIResponse(responseCode = "422", description = "Problem invalid-rulebook with everything that is wrong with it")
    public Trials attempt(TrialOrder order) {
        if (order == null) {
            throw ProblemException.invalid(
                    "body",
                    null,
                    "The body must be a JSON object like {\"document\": …, \"seed\": \"42\", \"count\": 10}.");
        }
        return documents.attempt(order);
    }
}
