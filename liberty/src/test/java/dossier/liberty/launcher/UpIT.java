package dossier.liberty.launcher;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import dossier.liberty.settings.Checkout;
import dossier.liberty.settings.Home;
import dossier.liberty.settings.Part;

import static org.assertj.core.api.Assertions.assertThat;

class UpIT {

    private Home home;
    private Process launcher;

    @AfterEach
    void end() {
        launcher.destroy();
        launcher.onExit().join();
    }

    @Test
    void restartsWhatDiesAndEndsEverythingWhenItIsStopped() throws IOException {
        var output = launch("stopped", "up");
        assertThat(output.awaitLine("Open http://127.0.0.1:")).contains("Open");
        var processes = processes();
        assertThat(processes).hasSize(Part.values().length);

        var outcome = process(Part.OUTCOME).orElseThrow();
        outcome.destroyForcibly();
        assertThat(output.awaitLine("outcome ended unexpectedly")).contains("exit code 137");
        output.awaitLine("ready again");
        assertThat(process(Part.OUTCOME)).isPresent().isNotEqualTo(Optional.of(outcome));

        var everything = processes();
        // By its handle: Process.destroy closes the output too.
        launcher.toHandle().destroy();
        output.awaitLine("has stopped");
        assertThat(launcher.onExit().join().exitValue()).isZero();
        assertThat(everything).noneMatch(ProcessHandle::isAlive);
    }

    @Test
    void runsACommandWithTheEnvironmentOfTheServerLeftOutAndEndsWithIt() throws IOException {
        var output = launch(
                "command",
                "up",
                "--except",
                "ui",
                "--",
                "/bin/sh",
                "-c",
                "echo \"$GENERATOR_ONE_MP_REST_URL\"; exit 7");

        assertThat(output.awaitLine("http://127.0.0.1")).doesNotContain("ui ");
        assertThat(launcher.onExit().join().exitValue()).isEqualTo(7);
        assertThat(processes()).isEmpty();
    }

    private Output launch(String checkout, String... arguments) throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin/java").toString());
        command.addAll(agents());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), TinyUp.class.getName(), checkout));
        command.addAll(List.of(arguments));
        home = new Home(Checkout.ofThisBuild().root().resolve("target/checkouts/" + checkout + "/home"));
        launcher = new ProcessBuilder(command).redirectErrorStream(true).start();
        return new Output(launcher.inputReader());
    }

    /** What watches this JVM, such as the measurement of coverage, watches the launcher too. */
    private static List<String> agents() {
        return ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(argument -> argument.startsWith("-javaagent:"))
                .toList();
    }

    private List<ProcessHandle> processes() {
        return List.of(Part.values()).stream()
                .map(this::process)
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<ProcessHandle> process(Part part) {
        var file = home.pid(part);
        try {
            return Files.exists(file)
                    ? ProcessHandle.of(Long.parseLong(Files.readString(file).strip()))
                    : Optional.empty();
        } catch (IOException e) {
            throw new AssertionError("Cannot read " + file, e);
        }
    }

    private record Output(BufferedReader reader) {

        private String awaitLine(String part) throws IOException {
            var seen = new StringBuilder();
            for (var line = reader.readLine(); line != null; line = reader.readLine()) {
                seen.append(line).append('\n');
                if (line.contains(part)) {
                    return line;
                }
            }
            throw new AssertionError("The launcher ended without saying \"" + part + "\" but said:\n" + seen);
        }
    }
}
