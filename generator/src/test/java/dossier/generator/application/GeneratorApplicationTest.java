package dossier.generator.application;

import org.junit.jupiter.api.Test;

import dossier.edge.Edge;
import dossier.generator.draws.DrawsResource;
import dossier.generator.rulebooks.RulebooksResource;

import static org.assertj.core.api.Assertions.assertThat;

class GeneratorApplicationTest {

    @Test
    void deploysItsResourcesAndTheProvidersOfEveryEdge() {
        assertThat(new GeneratorApplication().getClasses())
                .contains(DrawsResource.class, RulebooksResource.class)
                .containsAll(Edge.guardedProviders())
                .hasSize(2 + Edge.guardedProviders().size());
    }
}
