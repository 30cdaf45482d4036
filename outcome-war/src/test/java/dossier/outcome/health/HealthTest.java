package dossier.outcome.health;

import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.junit.jupiter.api.Test;

import dossier.outcome.arbiter.Arbiter;
import dossier.outcome.arbiter.ArbiterProducer;
import dossier.rulebooks.shipped.ShippedRulebooks;

import static org.assertj.core.api.Assertions.assertThat;

class HealthTest {

    private final Arbiter arbiter = new ArbiterProducer().arbiter();

    @Test
    void isReadyWhenAKnownMissionComesOutAsItMust() {
        var ready = new Ready(arbiter).call();
        assertThat(ready.getStatus()).isEqualTo(Status.UP);
        assertThat(ready.getData().orElseThrow())
                .containsEntry("rulebooks", (long) ShippedRulebooks.all().size())
                .containsEntry("mission", "Steal the DB_URI from the Flask developer");
    }

    @Test
    void isStartedWithItsRulebooks() {
        var started = new Started(arbiter).call();
        assertThat(started.getStatus()).isEqualTo(Status.UP);
        assertThat(started.getData().orElseThrow())
                .containsEntry("rulebooks", (long) ShippedRulebooks.all().size());
    }

    @Test
    void livesWhileItAnswers() {
        assertThat(new Live().call().getStatus()).isEqualTo(Status.UP);
    }
}
