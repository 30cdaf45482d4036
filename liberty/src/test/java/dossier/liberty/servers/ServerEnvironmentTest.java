package dossier.liberty.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dossier.liberty.settings.Part;
import dossier.liberty.settings.Settings;

import static org.assertj.core.api.Assertions.assertThat;

class ServerEnvironmentTest {

    @TempDir
    private Path home;

    @BeforeEach
    void makeTheSecretOfTheServices() throws IOException {
        Files.createDirectories(home.resolve("secrets"));
        Files.writeString(home.resolve("secrets/services-secret"), "one-of-all\nanother-of-all\n");
    }

    @Test
    void tellsTheUiWhereEverythingIs() throws IOException {
        Files.writeString(home.resolve("secrets/database-password"), "geheim");
        Files.writeString(home.resolve("secrets/operator-password"), "geheimer\n");

        assertThat(ServerEnvironment.of(settings(), Part.UI))
                .containsEntry("HTTP_PORT", "9080")
                .containsEntry("DATABASE_HOST", "127.0.0.1")
                .containsEntry("DATABASE_PORT", "9086")
                .containsEntry("DATABASE_USER", "dossier")
                .containsEntry("DATABASE_PASSWORD", "geheim")
                .containsEntry("DOSSIER_OPERATOR_PASSWORD", "geheimer")
                .containsEntry("GENERATOR_ONE_MP_REST_URL", "http://127.0.0.1:9081")
                .containsEntry("GENERATOR_TWO_MP_REST_URL", "http://127.0.0.1:9082")
                .containsEntry("OUTCOME_MP_REST_URL", "http://127.0.0.1:9083");
    }

    @Test
    void tellsEveryServerTheSecretByWhichTheyKnowEachOther() throws IOException {
        Files.writeString(home.resolve("secrets/database-password"), "geheim");
        Files.writeString(home.resolve("secrets/operator-password"), "geheimer");

        assertThat(Part.servers())
                .extracting(part -> ServerEnvironment.of(settings(), part).get("DOSSIER_SERVICES_SECRET"))
                .containsOnly("one-of-all\nanother-of-all");
    }

    @Test
    void tellsTheOthersNothingOfTheDatabase() {
        assertThat(ServerEnvironment.of(settings(), Part.OUTCOME))
                .containsEntry("HTTP_PORT", "9083")
                .containsEntry(
                        "JVM_ARGS", "'-Ddossier.home=%s/' -XX:TieredStopAtLevel=1 -Dname=outcome".formatted(home))
                .doesNotContainKeys("DATABASE_PASSWORD", "DOSSIER_OPERATOR_PASSWORD", "GENERATOR_ONE_MP_REST_URL");
    }

    private Settings settings() {
        return Settings.of(Map.of("DOSSIER_HOME", home.toString(), "DOSSIER_JVM_OPTIONS", "-Dname={name}"));
    }
}
