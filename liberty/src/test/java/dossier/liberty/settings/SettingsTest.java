package dossier.liberty.settings;

import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SettingsTest {

    private static final Checkout CHECKOUT = new Checkout(Path.of("/somewhere/dossier"));

    @Test
    void needsNoVariableAtAll() {
        var settings = Settings.of(CHECKOUT, Map.of());

        assertThat(settings.home().directory()).isEqualTo(Path.of("/somewhere/dossier/target/run"));
        assertThat(settings.url(Part.UI)).isEqualTo("http://127.0.0.1:9080");
        assertThat(Part.servers().stream().map(settings.ports()::of)).containsExactly(9081, 9082, 9083, 9080);
        assertThat(settings.database().ours()).isTrue();
        assertThat(settings.database().url()).isEqualTo("jdbc:mariadb://127.0.0.1:9086/dossier");
    }

    @Test
    void findsTheBuildThatItBelongsTo() {
        assertThat(Checkout.ofThisBuild().fragments().resolve("http.xml")).exists();
    }

    @Test
    void takesHomesInsideAndOutsideOfTheCheckout() {
        assertThat(home("target/../second")).isEqualTo(Path.of("/somewhere/dossier/second"));
        assertThat(home("/srv/dossier")).isEqualTo(Path.of("/srv/dossier"));
    }

    @Test
    void takesTheSecretOfTheServicesFromItsHomeOrFromWhereItIsToldTo() {
        assertThat(Settings.of(CHECKOUT, Map.of("DOSSIER_HOME", "/srv/dossier")).servicesSecret())
                .isEqualTo(Path.of("/srv/dossier/secrets/services-secret"));
        assertThat(Settings.of(CHECKOUT, Map.of("DOSSIER_SERVICES_SECRET_FILE", "/run/secrets/services"))
                        .servicesSecret())
                .isEqualTo(Path.of("/run/secrets/services"));
    }

    @Test
    void reachesServersOnThisMachineWhenTheyListenEverywhere() {
        assertThat(Settings.of(CHECKOUT, Map.of("DOSSIER_HOST", "0.0.0.0")).url(Part.OUTCOME))
                .isEqualTo("http://127.0.0.1:9083");
        assertThat(Settings.of(CHECKOUT, Map.of("DOSSIER_HOST", "*")).url(Part.OUTCOME))
                .isEqualTo("http://127.0.0.1:9083");
        assertThat(Settings.of(CHECKOUT, Map.of("DOSSIER_HOST", "192.0.2.7")).url(Part.OUTCOME))
                .isEqualTo("http://192.0.2.7:9083");
    }

    @Test
    void saysWhichBuildStepIsMissing() {
        assertThatThrownBy(() -> CHECKOUT.war(Part.OUTCOME))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("outcome is not built yet")
                .hasMessageContaining("make up");
    }

    private static Path home(String value) {
        return Settings.of(CHECKOUT, Map.of("DOSSIER_HOME", value)).home().directory();
    }
}
