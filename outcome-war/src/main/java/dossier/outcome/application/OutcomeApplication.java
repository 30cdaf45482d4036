package dossier.outcome.application;

import java.util.HashSet;
import java.util.Set;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Info;

import dossier.edge.Edge;
import dossier.outcome.documents.DocumentsResource;
import dossier.outcome.outcomes.OutcomesResource;
import dossier.outcome.rulebooks.RulebooksResource;

/** What the outcome service offers by HTTP. */
@ApplicationPath("/")
@OpenAPIDefinition(info = @Info(title = "Dossier: outcome", version = "1"))
public class OutcomeApplication extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        var classes = new HashSet<>(Edge.guardedProviders());
        classes.add(DocumentsResource.class);
        classes.add(OutcomesResource.class);
        classes.add(RulebooksResource.class);
        return Set.copyOf(classes);
    }
}
