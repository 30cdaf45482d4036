package dossier.outcome.outcomes;

import jakarta.json.bind.JsonbBuilder;

import org.junit.jupiter.api.Test;

import dossier.contracts.outcomes.OutcomeOrder;
import dossier.contracts.outcomes.OutcomesApi;
import dossier.outcome.arbiter.Arbiter;

import static org.assertj.core.api.Assertions.assertThat;

class OutcomesResourceTest {

    private final OutcomesResource resource = new OutcomesResource(new Arbiter());

    @Test
    void theDocumentedExampleWorks() throws Exception {
        var json = JsonbBuilder.create();
        var order = json.fromJson(OutcomesApi.EXAMPLE, OutcomeOrder.class);
        assertThat(json.toJson(resource.decide(order)))
                .isEqualTo("{\"outcomes\":[{\"fields\":{\"damage\":\"10.02\",\"result\":\"CRIT\"},\"index\":0,"
                        + "\"text\":\"CRIT for 10.02\"}]}");
        assertThat(json.toJson(resource.trace(order)))
                .isEqualTo("{\"traces\":[{\"decisions\":[{\"output\":\"result\",\"rows\":[{"
                        + "\"condition\":\"integer: 2, decimal: > 5\",\"fired\":true,\"line\":9,\"result\":\"CRIT\","
                        + "\"why\":\"integer is 2; decimal is 5.01, which is > 5\"}]}],"
                        + "\"names\":{\"integer\":\"2\",\"decimal\":\"5.01\",\"damage\":\"10.02\"},"
                        + "\"outcome\":{\"fields\":{\"damage\":\"10.02\",\"result\":\"CRIT\"},\"index\":0,"
                        + "\"text\":\"CRIT for 10.02\"}}]}");
        json.close();
    }
}
