package dossier.liberty.settings;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PortsTest {

    @Test
    void takesTheLowestAndTheHighestPort() {
        var ports = Ports.of(Map.of("DOSSIER_PORT", "1", "DOSSIER_DATABASE_PORT", "65535"));

        assertThat(ports.of(Part.UI)).isEqualTo(1);
        assertThat(ports.of(Part.DATABASE)).isEqualTo(65535);
        assertThat(ports.of(Part.OUTCOME)).isEqualTo(9083);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "65536", "-1", "80a", "123456", " 80"})
    void namesTheVariableTheValueAndWhatIsAllowed(String value) {
        assertThatThrownBy(() -> Ports.of(Map.of("DOSSIER_OUTCOME_PORT", value)))
                .isInstanceOf(Refusal.class)
                .hasMessage("DOSSIER_OUTCOME_PORT is \"%s\"; allowed is a port from 1 to 65535 (default 9083)."
                        .formatted(value));
    }

    @Test
    void refusesOnePortForTwoParts() {
        assertThatThrownBy(() -> Ports.of(Map.of("DOSSIER_PORT", "9083")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("DOSSIER_PORT and DOSSIER_OUTCOME_PORT are both 9083");
    }
}
