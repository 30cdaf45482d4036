package dossier.edge.services;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ServiceSecretsTest {

    private static final String OLD = "the-old-secret-of-all";
    private static final String NEW = "the-new-secret-of-all";

    @Test
    void whatOneServiceSendsAnotherAccepts() {
        assertThat(ServiceSecrets.of(OLD).accept(ServiceSecrets.of(OLD + "\n").credentials()))
                .isTrue();
    }

    @Test
    void aSecretIsReplacedWithoutACallThatIsLost() {
        var both = ServiceSecrets.of(OLD + " " + NEW);
        var bothTheOtherWay = ServiceSecrets.of(" " + NEW + "\n" + OLD + "\n");
        assertThat(both.accept(ServiceSecrets.of(OLD).credentials()))
                .as("first the called services learn the new one")
                .isTrue();
        assertThat(both.accept(bothTheOtherWay.credentials()))
                .as("then the callers send the new one")
                .isTrue();
        assertThat(ServiceSecrets.of(NEW).accept(bothTheOtherWay.credentials()))
                .as("then the called services forget the old one")
                .isTrue();
        assertThat(ServiceSecrets.of(NEW).accept(ServiceSecrets.of(OLD).credentials()))
                .as("which opens nothing any more")
                .isFalse();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "Bearer",
                "Bearer ",
                "Bearer the-old-secret-of-al",
                "Bearer the-old-secret-of-all ",
                "bearer the-old-secret-of-all",
                "Basic the-old-secret-of-all",
                "the-old-secret-of-all",
                "Bearer the-old-secret-of-all the-new-secret-of-all"
            })
    void nothingElseIsAccepted(String credentials) {
        assertThat(ServiceSecrets.of(OLD + " " + NEW).accept(credentials)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "short", "the-old-secret-of-all short"})
    void secretsThatCanBeGuessedAreRefused(String text) {
        assertThatThrownBy(() -> ServiceSecrets.of(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("dossier.services.secret")
                .hasMessageContaining("at least 16 characters")
                .hasMessageNotContaining("the-old");
    }
}
