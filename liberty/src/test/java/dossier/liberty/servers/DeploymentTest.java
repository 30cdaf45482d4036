package dossier.liberty.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class DeploymentTest {

    private static final String FAILURE = "[ERROR ] CWWKZ0002E: An exception occurred while starting the application\n";

    @TempDir
    private Path directory;

    @Test
    void forgivesFailuresOfEarlierStarts() throws IOException {
        var log = Files.writeString(directory.resolve("console.log"), FAILURE);
        var deployment = new Deployment(log);

        assertThat(deployment.hasFailed()).isFalse();

        Files.writeString(log, FAILURE, StandardOpenOption.APPEND);
        assertThat(deployment.hasFailed()).isTrue();
    }

    @Test
    void waitsForALogThatIsNotThereYet() {
        assertThat(new Deployment(directory.resolve("console.log")).hasFailed()).isFalse();
    }
}
