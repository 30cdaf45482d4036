package dossier.edge.health;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class PresenceTest {

    @TempDir
    private Path directory;

    @Test
    void aServiceIsPresentUntilItIsToldToLeave() throws IOException {
        var file = directory.resolve("leaving");
        var presence = new Presence(Optional.of(file.toString()), "1.2");
        assertThat(presence.call().getStatus()).isEqualTo(Status.UP);

        Files.createFile(file);
        assertThat(presence.call().getStatus()).isEqualTo(Status.DOWN);
    }

    @Test
    void aServiceThatNobodyTellsStays() {
        assertThat(new Presence(Optional.empty(), "1.2").call().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void aServiceTellsItsVersion() {
        var data = new Presence(Optional.empty(), "1.2").call().getData().orElseThrow();
        assertThat(data).containsEntry("version", "1.2");
    }
}
