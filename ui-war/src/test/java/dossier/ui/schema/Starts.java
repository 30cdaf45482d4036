package dossier.ui.schema;

import java.util.concurrent.atomic.AtomicInteger;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Inside of the container: how often the application tried to start, and how often work began. */
@ApplicationScoped
public class Starts {

    private final AtomicInteger tries = new AtomicInteger();
    private final AtomicInteger begun = new AtomicInteger();

    /** Comes first, because observers that fail keep later ones from hearing of it. */
    void tried(@Observes @Priority(1) SchemaMigrated event) {
        tries.incrementAndGet();
    }

    void began(@Observes WorkBegins event) {
        begun.incrementAndGet();
    }

    /** Tries so far. */
    public int tries() {
        return tries.get();
    }

    /** How often work began so far. */
    public int begun() {
        return begun.get();
    }
}
