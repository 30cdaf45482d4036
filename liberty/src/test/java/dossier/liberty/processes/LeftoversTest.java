package dossier.liberty.processes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dossier.liberty.settings.Home;
import dossier.liberty.settings.Part;

import static org.assertj.core.api.Assertions.assertThat;

class LeftoversTest {

    @TempDir
    private Path directory;

    private final List<Process> processes = new ArrayList<>();
    private Home home;

    @BeforeEach
    void makeHome() throws IOException {
        home = new Home(directory.resolve("home"));
        Files.createDirectories(home.pid(Part.UI).getParent());
    }

    @AfterEach
    void end() {
        processes.forEach(Process::destroyForcibly);
    }

    @Test
    void endsWhatAKilledLauncherLeftBehind() throws IOException {
        var leftover = processOf(home, Part.UI);

        assertThat(Leftovers.end(home)).containsExactly(Part.UI);
        assertThat(leftover.isAlive()).isFalse();
        assertThat(home.pid(Part.UI)).doesNotExist();
    }

    @Test
    void leavesAStrangerAloneThatGotAnOldProcessId() throws IOException {
        var stranger = processOf(new Home(directory.resolve("home-of-others")), Part.UI);
        Files.writeString(home.pid(Part.UI), stranger.pid() + "\n");

        assertThat(Leftovers.end(home)).isEmpty();
        assertThat(stranger.isAlive()).isTrue();
        assertThat(home.pid(Part.UI)).doesNotExist();
    }

    @Test
    void forgetsWhoIsGoneAndWhatItCannotRead() throws IOException {
        var gone = processOf(home, Part.OUTCOME);
        gone.destroyForcibly().onExit().join();
        Files.writeString(home.pid(Part.UI), "not a number");

        assertThat(Leftovers.end(home)).isEmpty();
        assertThat(home.pid(Part.OUTCOME)).doesNotExist();
        assertThat(home.pid(Part.UI)).doesNotExist();
    }

    private Process processOf(Home owner, Part part) throws IOException {
        var script = "while :; do sleep 1; done";
        var process = new ProcessBuilder("/bin/sh", "-c", script, owner.directory() + "/").start();
        processes.add(process);
        Files.createDirectories(owner.pid(part).getParent());
        Files.writeString(owner.pid(part), process.pid() + "\n");
        return process;
    }
}
