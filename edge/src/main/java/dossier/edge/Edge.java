package dossier.edge;

import java.util.HashSet;
import java.util.Set;

import dossier.edge.problems.ProblemMapper;
import dossier.edge.requests.BodyLimit;
import dossier.edge.services.ServiceGate;

/** The providers of every JAX-RS application of Dossier. */
public final class Edge {

    private Edge() {}

    /** Classes to add to {@link jakarta.ws.rs.core.Application#getClasses()}. */
    public static Set<Class<?>> providers() {
        return Set.of(ProblemMapper.class, BodyLimit.class);
    }

    /** The same for services that only other services may call. */
    public static Set<Class<?>> guardedProviders() {
        var guarded = new HashSet<>(providers());
        guarded.add(ServiceGate.class);
        return Set.copyOf(guarded);
    }
}
