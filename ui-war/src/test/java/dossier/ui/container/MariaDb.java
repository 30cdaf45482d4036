package dossier.ui.container;

import java.nio.file.Path;

import dossier.liberty.database.Database;

/** The MariaDB of the tests, seen from outside of the container. */
public final class MariaDb {

    private static final int PORT = 9196;
    private static final Path HOME = Path.of(System.getProperty("dossier.target"), "in-container", "mariadb");

    private static Database database;

    private MariaDb() {}

    static void start() {
        database = Database.start(HOME, PORT);
    }

    static void close() {
        database.close();
    }

    static String password() {
        return database.address().password();
    }

    /** Ends it as a power cut would. */
    public static void kill() {
        database.kill();
    }

    /** Starts it again. */
    public static void startAgain() {
        database.start();
    }
}
