package dossier.liberty.database;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import dossier.liberty.settings.Home;
import dossier.liberty.settings.Refusal;

/**
 * The unpacked MariaDB server.
 *
 * @param directory its base directory
 */
record Binaries(Path directory) {

    /** Refuses if this platform has none, and says what to do instead. */
    void refuseIfMissing() {
        if (!Files.isExecutable(server())) {
            throw new Refusal("""
                    No MariaDB server is bundled for this platform (%s on %s; it is for Linux on amd64 only).
                    Point Dossier at one that you run: give it a schema "dossier" and a user with all rights on it, then set
                      DOSSIER_DATABASE_HOST, DOSSIER_DATABASE_PORT (3306 for most), DOSSIER_DATABASE_USER (default dossier),
                      DOSSIER_DATABASE_PASSWORD_FILE (a file with the password).
                    On Linux on amd64 the build has left none in %s: `make up` builds and starts.""".formatted(System.getProperty("os.name"), System.getProperty("os.arch"), directory));
        }
    }

    /** How to fill an empty data directory. */
    ProcessBuilder install(Path dataDirectory) {
        var command = new ArrayList<>(List.of(
                "/bin/sh",
                directory.resolve("scripts/mariadb-install-db").toString(),
                "--no-defaults",
                "--basedir=" + directory,
                "--datadir=" + dataDirectory,
                "--skip-name-resolve",
                "--skip-test-db"));
        command.addAll(account());
        return new ProcessBuilder(command);
    }

    /** How to run the server on its data directory; it answers on this machine only. */
    ProcessBuilder run(Home home, int port, Path script) {
        var command = new ArrayList<>(List.of(
                server().toString(),
                "--no-defaults",
                "--basedir=" + directory,
                "--datadir=" + home.database(),
                "--bind-address=127.0.0.1",
                "--port=" + port,
                // Relative to the data directory: the path of a socket must be short.
                "--socket=mariadb.sock",
                "--init-file=" + script,
                "--character-set-server=utf8mb4",
                "--default-time-zone=+00:00",
                "--skip-name-resolve",
                // Making certificates costs seconds of a start; all traffic stays on this machine.
                "--skip-ssl"));
        command.addAll(account());
        return new ProcessBuilder(command);
    }

    private Path server() {
        return directory.resolve("bin/mariadbd");
    }

    /** MariaDB does not run as root unless it is told to. */
    private static List<String> account() {
        return System.getProperty("user.name").equals("root") ? List.of("--user=root") : List.of();
    }
}
