package dossier.liberty.processes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dossier.liberty.settings.Home;
import dossier.liberty.settings.Refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class HomeLockTest {

    @TempDir
    private Path directory;

    @Test
    void letsOneLauncherIntoAHome() {
        var home = new Home(directory);
        var lock = HomeLock.take(home);

        assertThatThrownBy(() -> HomeLock.take(home))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Dossier runs already in " + directory);

        lock.close();
        HomeLock.take(home).close();
    }

    @Test
    void makesTheHome() {
        HomeLock.take(new Home(directory.resolve("a/b"))).close();

        assertThat(directory.resolve("a/b")).isDirectory();
    }

    @Test
    void saysWhatToDoWhenAHomeCannotBe() throws IOException {
        var file = Files.createFile(directory.resolve("file"));

        assertThatThrownBy(() -> HomeLock.take(new Home(file.resolve("home"))))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("DOSSIER_HOME chooses another");
    }
}
