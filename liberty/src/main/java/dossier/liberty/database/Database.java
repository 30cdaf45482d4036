package dossier.liberty.database;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

import dossier.liberty.processes.Child;
import dossier.liberty.settings.DatabaseAddress;
import dossier.liberty.settings.Home;
import dossier.liberty.settings.Part;
import dossier.liberty.settings.Refusal;
import dossier.liberty.settings.SecretFile;
import dossier.liberty.settings.Settings;

/**
 * A real MariaDB server, run by us in the home directory of a run: with the schema {@code dossier}, an empty schema
 * {@code classic}, and the user {@code dossier} who may do everything in both. The data outlive it.
 */
public final class Database implements AutoCloseable {

    private final Home home;
    private final DatabaseAddress address;
    private final Binaries binaries;
    private final Child child;

    /** A database that does not run yet; refused if this platform has no binaries. */
    public Database(Settings settings) {
        home = settings.home();
        address = settings.database();
        binaries = new Binaries(settings.checkout().mariadb());
        binaries.refuseIfMissing();
        SecretFile.ensure(address.passwordFile());
        child = new Child(
                Part.DATABASE.id(),
                binaries.run(home, address.port(), Accounts.script(home)),
                home.pid(Part.DATABASE),
                home.consoleLog(Part.DATABASE));
    }

    /** Starts one for a test, with all its files in the given directory, and waits until it answers. */
    public static Database start(Path directory, int port) {
        var database = new Database(Settings.of(Map.of(
                "DOSSIER_HOME",
                directory.toAbsolutePath().toString(),
                Part.DATABASE.portVariable(),
                Integer.toString(port))));
        database.start();
        return database;
    }

    /** Where it is and who may log in. */
    public DatabaseAddress address() {
        return address;
    }

    /** Its process. */
    public Child child() {
        return child;
    }

    /** Starts it, for the first time or again after it was killed; returns when it answers. */
    public void start() {
        new DataDirectory(home, binaries).ensure();
        if (!answersAfterStart()) {
            child.kill();
            throw new Refusal("MariaDB did not start; its log says why: %s".formatted(child.log()));
        }
    }

    private boolean answersAfterStart() {
        try {
            Accounts.write(home, address);
            child.start();
            var answers = new Login(address).await(child::isAlive);
            Accounts.delete(home);
            return answers;
        } catch (IOException e) {
            throw new Refusal("Cannot prepare MariaDB's accounts in %s (%s).".formatted(home.secrets(), e), e);
        }
    }

    /** Ends it at once, as a power cut would. */
    public void kill() {
        child.kill();
    }

    /** Ends it in good order and for good; the data stay. */
    @Override
    public void close() {
        child.close();
    }
}
