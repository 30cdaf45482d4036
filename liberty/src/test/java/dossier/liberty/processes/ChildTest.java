package dossier.liberty.processes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dossier.liberty.settings.Refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ChildTest {

    @TempDir
    private Path directory;

    private Child child;

    @AfterEach
    void end() {
        child.close();
    }

    @Test
    void notesItsProcessIdWhileItRuns() throws IOException {
        child = child("echo hello; exec sleep 60");
        child.start();

        var pid = Long.parseLong(Files.readString(pidFile()).strip());
        assertThat(ProcessHandle.of(pid)).isPresent();
        assertThat(child.isAlive()).isTrue();

        child.close();
        assertThat(child.isAlive()).isFalse();
        assertThat(pidFile()).doesNotExist();
    }

    @Test
    void startsAgainAfterItWasKilledAndKeepsItsLog() throws IOException {
        child = child("echo hello; exec sleep 60");
        child.start();
        awaitLines(1);
        child.kill();
        assertThat(child.isAlive()).isFalse();

        child.start();
        awaitLines(2);
        assertThat(child.isAlive()).isTrue();
        assertThat(child.isRetired()).isFalse();
    }

    @Test
    void doesNotStartAgainAfterItWasClosed() {
        child = child("exec sleep 60");
        child.start();
        child.close();

        assertThat(child.isRetired()).isTrue();
        assertThatThrownBy(child::start).isInstanceOf(Refusal.class).hasMessageContaining("somebody is ended");
    }

    @Test
    void tellsItsExitCode() {
        child = child("exit 7");
        child.start();

        assertThat(child.exit()).succeedsWithin(Duration.ofMinutes(1)).isEqualTo(7);
    }

    @Test
    void mayBeClosedBeforeItEverStarted() {
        child = child("exit 7");
        child.close();

        assertThat(child.isAlive()).isFalse();
    }

    @Test
    void saysThatItCannotStart() {
        child = new Child("somebody", new ProcessBuilder("/nowhere/to/be/found"), pidFile(), log());

        assertThatThrownBy(child::start).isInstanceOf(Refusal.class).hasMessageContaining("Cannot start somebody");
    }

    private Child child(String script) {
        return new Child("somebody", new ProcessBuilder("/bin/sh", "-c", script), pidFile(), log());
    }

    private Path pidFile() {
        return directory.resolve("pids/somebody.pid");
    }

    private Path log() {
        return directory.resolve("logs/somebody.log");
    }

    private void awaitLines(int count) throws IOException {
        while (Files.readAllLines(log()).size() < count) {
            Thread.onSpinWait();
        }
    }
}
