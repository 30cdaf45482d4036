package dossier.outcome.arbiter;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Makes the one arbiter of this service. */
@Dependent
public class ArbiterProducer {

    /** An arbiter that knows the shipped rulebooks. */
    @Produces
    @Singleton
    public Arbiter arbiter() {
        return new Arbiter();
    }
}
