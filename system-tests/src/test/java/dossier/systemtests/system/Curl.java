package dossier.systemtests.system;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** The real curl, as people have it in their notes and scripts. */
public final class Curl {

    private Curl() {}

    /** What it prints; it must reach the server, whatever that says. */
    public static String run(String... arguments) {
        return run(true, arguments);
    }

    /** What it prints, also when it does not get through. */
    public static String attempt(String... arguments) {
        return run(false, arguments);
    }

    private static String run(boolean through, String... arguments) {
        var command = new ArrayList<>(List.of("curl", "--silent", "--show-error"));
        command.addAll(List.of(arguments));
        try {
            var curl = new ProcessBuilder(command).redirectErrorStream(true).start();
            curl.getOutputStream().close();
            var printed = new String(curl.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(curl.waitFor() == 0 || !through).as(printed).isTrue();
            return printed;
        } catch (IOException e) {
            throw new AssertionError("There is no curl", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }
}
