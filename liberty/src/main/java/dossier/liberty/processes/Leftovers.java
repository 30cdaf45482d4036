package dossier.liberty.processes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import dossier.liberty.settings.Home;
import dossier.liberty.settings.Part;
import dossier.liberty.settings.Refusal;

/**
 * Processes that a killed launcher left behind. A process id alone proves nothing, since the system uses ids again: a
 * leftover also has the home's directory on its command line.
 */
public final class Leftovers {

    private static final long PATIENCE_SECONDS = 30;

    private Leftovers() {}

    /** Ends what an earlier launcher of this home left behind and tells which parts that were. */
    public static List<Part> end(Home home) {
        List<Part> ended = new ArrayList<>();
        for (var part : Part.values()) {
            find(home, part).ifPresent(process -> {
                end(process);
                ended.add(part);
            });
            forget(home.pid(part));
        }
        return ended;
    }

    private static Optional<ProcessHandle> find(Home home, Part part) {
        try {
            var pid = Long.parseLong(Files.readString(home.pid(part)).strip());
            return ProcessHandle.of(pid).filter(process -> isOf(home, process));
        } catch (IOException | NumberFormatException nothingNoted) {
            return Optional.empty();
        }
    }

    private static boolean isOf(Home home, ProcessHandle process) {
        return process.info()
                .commandLine()
                .filter(line -> line.contains(home.directory() + "/"))
                .isPresent();
    }

    private static void end(ProcessHandle process) {
        process.destroy();
        try {
            process.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException deaf) {
            process.destroyForcibly();
            process.onExit().join();
        } catch (InterruptedException | ExecutionException e) {
            throw new Refusal("Cannot end process %d (%s).".formatted(process.pid(), e), e);
        }
    }

    private static void forget(Path pidFile) {
        try {
            Files.deleteIfExists(pidFile);
        } catch (IOException e) {
            throw new Refusal("Cannot remove %s (%s).".formatted(pidFile, e), e);
        }
    }
}
