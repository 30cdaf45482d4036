package dossier.generator.party;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import dossier.rulebooks.draws.Party;

/** Makes the one generator of this service. */
@Dependent
public class GeneratorProducer {

    /** @param party which one this service is, {@code one} or {@code two}; each WAR says so */
    @Produces
    @Singleton
    public Generator generator(@ConfigProperty(name = "dossier.generator") Party party) {
        return new Generator(party);
    }
}
