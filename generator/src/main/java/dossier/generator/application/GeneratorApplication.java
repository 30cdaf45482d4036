package dossier.generator.application;

import java.util.HashSet;
import java.util.Set;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

import dossier.edge.Edge;
import dossier.generator.draws.DrawsResource;
import dossier.generator.rulebooks.RulebooksResource;

/** What a generator service offers by HTTP. */
@ApplicationPath("/")
public class GeneratorApplication extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        var classes = new HashSet<>(Edge.guardedProviders());
        classes.add(DrawsResource.class);
        classes.add(RulebooksResource.class);
        return Set.copyOf(classes);
    }
}
