package dossier.generator.rulebooks;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.Operation;

import dossier.contracts.rulebooks.RulebooksApi;
import dossier.generator.party.Generator;

/** Takes rulebooks in. */
@Dependent
@Path("/rulebooks")
public class RulebooksResource implements RulebooksApi {

    private final Generator generator;

    @Inject
    public RulebooksResource(Generator generator) {
        this.generator = generator;
    }

    @Override
    @Operation(summary = "Teaches this service a rulebook")
    public void learn(String hash, String document) {
        generator.learn(hash, document);
    }
}
