package dossier.outcome.application;

import java.util.HashSet;
import java.util.Set;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

import dossier.edge.Edge;
import dossier.outcome.outcomes.OutcomesResource;
import dossier.outcome.rulebooks.RulebooksResource;

/** What the outcome service offers by HTTP. */
@ApplicationPath("/")
public class OutcomeApplication extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        var classes = new HashSet<>(Edge.providers());
        classes.add(OutcomesResource.class);
        classes.add(RulebooksResource.class);
        return Set.copyOf(classes);
    }
}
