package dossier.outcome.rulebooks;

import java.util.List;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import dossier.contracts.rulebooks.RulebooksApi;
import dossier.outcome.arbiter.Arbiter;

/** Takes rulebooks in and shows them. */
@Dependent
@Path("/rulebooks")
@Tag(name = "rulebooks")
public class RulebooksResource implements RulebooksApi {

    private final Arbiter arbiter;

    @Inject
    public RulebooksResource(Arbiter arbiter) {
        this.arbiter = arbiter;
    }

    @Override
    public void learn(String hash, String document) {
        arbiter.learn(hash, document);
    }

    /** What is known now, by name. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Lists the rulebooks that this service knows")
    public List<KnownRulebook> list() {
        return arbiter.rulebooks().stream().map(KnownRulebook::of).toList();
    }

    /** The document of a rulebook as it was written. */
    @GET
    @Path("{hash}")
    @Produces(RulebooksApi.YAML)
    @Operation(summary = "Shows the document of a rulebook")
    @APIResponse(responseCode = "200", description = "The document as it was written")
    @APIResponse(responseCode = "404", description = "Problem unknown-rulebook")
    public String show(@PathParam("hash") String hash) {
        return arbiter.rulebook(hash).document();
    }
}
