package dossier.liberty.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The directory of one running system: data, secrets, logs, process ids. Two systems on one machine have two homes.
 *
 * @param directory absolute
 */
public record Home(Path directory) {

    /** Data files of MariaDB. */
    public Path database() {
        return directory.resolve("database");
    }

    /** Secrets, for the owner's eyes only. */
    public Path secrets() {
        return directory.resolve("secrets");
    }

    /** The password of the first account. */
    public Path operatorPassword() {
        return secrets().resolve("operator-password");
    }

    /** Liberty's user directory. */
    public Path usr() {
        return directory.resolve("usr");
    }

    /** Where a server is configured and writes its logs. */
    public Path server(Part server) {
        return usr().resolve("servers").resolve(server.id());
    }

    /** What a part writes to its console. */
    public Path consoleLog(Part part) {
        return part == Part.DATABASE
                ? directory.resolve("logs/database.log")
                : server(part).resolve("logs/console.log");
    }

    /** The file that holds the process id of a part while it runs. */
    public Path pid(Part part) {
        return directory.resolve("pids").resolve(part.id() + ".pid");
    }

    /** Makes a directory below this home, or says politely why it cannot. */
    public static Path made(Path wanted) {
        try {
            return Files.createDirectories(wanted);
        } catch (IOException e) {
            throw new Refusal(
                    "Cannot make the directory %s (%s). Does it belong to somebody else? DOSSIER_HOME chooses another."
                            .formatted(wanted, e),
                    e);
        }
    }
}
