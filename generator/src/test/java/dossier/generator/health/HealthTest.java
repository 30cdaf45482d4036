package dossier.generator.health;

import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import dossier.generator.party.Generator;
import dossier.rulebooks.draws.Party;
import dossier.rulebooks.shipped.ShippedRulebooks;

import static org.assertj.core.api.Assertions.assertThat;

class HealthTest {

    @ParameterizedTest
    @EnumSource
    void eachPartyIsReadyWhenItDrawsWhatItAlwaysHas(Party party) {
        var ready = new Ready(new Generator(party)).call();

        assertThat(ready.getStatus()).isEqualTo(Status.UP);
        assertThat(ready.getData().orElseThrow())
                .containsEntry("generator", party.spelled())
                .containsEntry("rulebooks", (long) ShippedRulebooks.all().size());
    }

    @Test
    void aStartedServiceSaysWhichPartyItIs() {
        var started = new Started(new Generator(Party.TWO)).call();

        assertThat(started.getStatus()).isEqualTo(Status.UP);
        assertThat(started.getData().orElseThrow()).containsEntry("generator", "two");
    }

    @Test
    void aProcessThatAnswersLives() {
        assertThat(new Live().call().getStatus()).isEqualTo(Status.UP);
    }
}
