package dossier.generator.draws;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;

import dossier.contracts.draws.DrawOrder;
import dossier.contracts.draws.Draws;
import dossier.contracts.draws.DrawsApi;
import dossier.generator.party.Generator;

/** Draws for the front end, and for a look by hand. */
@Dependent
@Path("/draws")
public class DrawsResource implements DrawsApi {

    private final Generator generator;

    @Inject
    public DrawsResource(Generator generator) {
        this.generator = generator;
    }

    @Override
    @Operation(summary = "Draws for one dossier or for many")
    public Draws draw(DrawOrder order) {
        return generator.draw(order);
    }

    /** The same for a browser or a shell: every parameter has a default but the rulebook. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Shows draws of a shipped or learned rulebook")
    public Draws look(
            @QueryParam("rulebook") String rulebook,
            @QueryParam("seed") @DefaultValue("demo") String seed,
            @QueryParam("from") @DefaultValue("0") String from,
            @QueryParam("count") @DefaultValue("1") String count) {
        return generator.draw(new Look(rulebook, seed, from, count).order());
    }
}
