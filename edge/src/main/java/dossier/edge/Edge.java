package dossier.edge;

import java.util.Set;

import dossier.edge.problems.ProblemMapper;
import dossier.edge.requests.BodyLimit;

/** The providers of every JAX-RS application of Dossier. */
public final class Edge {

    private Edge() {}

    /** Classes to add to {@link jakarta.ws.rs.core.Application#getClasses()}. */
    public static Set<Class<?>> providers() {
        return Set.of(ProblemMapper.class, BodyLimit.class);
    }
}
