package dossier.outcome.application;

import org.junit.jupiter.api.Test;

import dossier.edge.Edge;
import dossier.outcome.documents.DocumentsResource;
import dossier.outcome.outcomes.OutcomesResource;
import dossier.outcome.rulebooks.RulebooksResource;

import static org.assertj.core.api.Assertions.assertThat;

class OutcomeApplicationTest {

    @Test
    void offersItsCallsWithWhatEveryEdgeShares() {
        assertThat(new OutcomeApplication().getClasses())
                .contains(DocumentsResource.class, OutcomesResource.class, RulebooksResource.class)
                .containsAll(Edge.guardedProviders());
    }
}
