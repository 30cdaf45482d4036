package dossier.liberty.database;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

import dossier.liberty.settings.Home;
import dossier.liberty.settings.Part;
import dossier.liberty.settings.Refusal;

/**
 * The directory that MariaDB keeps its data in. It is made whole or not at all: what an interrupted installation leaves
 * behind has another name and goes at the next one.
 *
 * @param home it lies in there
 * @param binaries they fill it
 */
record DataDirectory(Home home, Binaries binaries) {

    /** Makes it, unless it is there. */
    void ensure() {
        if (Files.exists(home.database())) {
            return;
        }
        var unfinished = home.directory().resolve("database.unfinished");
        try {
            delete(unfinished);
            install(Home.made(unfinished));
            Files.move(unfinished, home.database());
        } catch (IOException e) {
            throw new Refusal("Cannot make MariaDB's data directory %s (%s).".formatted(home.database(), e), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal("MariaDB's installation was interrupted.", e);
        }
    }

    private void install(Path directory) throws IOException, InterruptedException {
        var log = home.consoleLog(Part.DATABASE);
        Home.made(log.getParent());
        var installation = binaries.install(directory)
                .redirectErrorStream(true)
                .redirectOutput(Redirect.appendTo(log.toFile()))
                .start();
        if (installation.waitFor() != 0) {
            throw new Refusal("MariaDB could not make a data directory; its log says why: " + log);
        }
    }

    private static void delete(Path directory) throws IOException {
        if (Files.exists(directory)) {
            try (var files = Files.walk(directory)) {
                files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
            }
        }
    }
}
