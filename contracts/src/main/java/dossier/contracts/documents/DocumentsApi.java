package dossier.contracts.documents;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

import dossier.contracts.rulebooks.RulebooksApi;

/** Looks at a document without keeping it. */
@Path("/documents")
@Produces(MediaType.APPLICATION_JSON)
public interface DocumentsApi {

    /** Everything that is wrong or odd with a document. A document that is wrong is an answer, not a problem. */
    @POST
    @Path("check")
    @Consumes(RulebooksApi.YAML)
    @Operation(summary = "Checks a rulebook: all errors, or else all warnings")
    @APIResponse(responseCode = "200", description = "What is wrong with it; empty lists when nothing is")
    @APIResponse(responseCode = "413", description = "Problem too-large")
    Check check(String document);

    /**
     * How likely each value of each output is.
     *
     * @throws dossier.contracts.problems.ProblemException {@code invalid-rulebook}
     */
    @POST
    @Path("odds")
    @Consumes(RulebooksApi.YAML)
    @Operation(summary = "Odds of each output: exact fractions where the space is small enough, else simulated")
    @APIResponse(responseCode = "200", description = "The odds, and for each output whether they are exact")
    @APIResponse(responseCode = "422", description = "Problem invalid-rulebook with everything that is wrong with it")
    Odds odds(String document);

    /**
     * The same for those who keep the odds: it takes up to half a minute where it must, so that they do not hang on what else
     * the machine does.
     *
     * @throws dossier.contracts.problems.ProblemException {@code invalid-rulebook}
     */
    @POST
    @Path("odds/thorough")
    @Consumes(RulebooksApi.YAML)
    @Operation(summary = "The same odds with much more time: what can be counted is, the rest is simulated in full")
    @APIResponse(responseCode = "200", description = "The odds, and for each output whether they are exact")
    @APIResponse(responseCode = "422", description = "Problem invalid-rulebook with everything that is wrong with it")
    Odds thoroughOdds(String document);

    /**
     * Dossiers that a document would give; nothing is stored.
     *
     * @throws dossier.contracts.problems.ProblemException {@code invalid-input}, {@code invalid-rulebook}
     */
    @POST
    @Path("trials")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Tries a rulebook with a seed; nothing is stored")
    @APIResponse(responseCode = "200", description = "One trial for each index from 0")
    @APIResponse(responseCode = "400", description = "Problem invalid-input, naming field and value")
    @APIResponse(responseCode = "422", description = "Problem invalid-rulebook with everything that is wrong with it")
    Trials attempt(TrialOrder order);

    /**
     * What changes in the odds from one document to another.
     *
     * @throws dossier.contracts.problems.ProblemException {@code invalid-input}, {@code invalid-rulebook}
     */
    @POST
    @Path("comparison")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Compares the odds of two rulebooks: every chance that differs")
    @APIResponse(responseCode = "200", description = "The outputs of which a chance differs, with both chances")
    @APIResponse(responseCode = "400", description = "Problem invalid-input, naming the document that is missing")
    @APIResponse(responseCode = "422", description = "Problem invalid-rulebook with everything that is wrong with one")
    Comparison compare(ComparisonOrder order);
}
