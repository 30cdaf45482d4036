package dossier.ui.container;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import org.mariadb.jdbc.Driver;

/** The files of the Liberty server that the tests run in; Arquillian starts it. */
final class TestServer {

    private static final Path USER_DIRECTORY = Path.of(System.getProperty("dossier.target"), "in-container", "usr");
    private static final Path SERVER = USER_DIRECTORY.resolve("servers/in-container");
    private static final Path FRAGMENTS = Path.of("../liberty/src/main/liberty/shared");

    private TestServer() {}

    /** Copies configuration, fragments and the database driver, and hands the server the password as a file. */
    static void lay(String databasePassword) {
        try (var fragments = Files.list(FRAGMENTS)) {
            for (var fragment : fragments.toList()) {
                copy(fragment, USER_DIRECTORY.resolve("shared/config/dossier"));
            }
            copy(driver(), USER_DIRECTORY.resolve("shared/resources/mariadb"));
            copy(Path.of("src/test/liberty/server.xml"), SERVER);
            Files.createDirectories(SERVER.resolve("variables"));
            Files.writeString(SERVER.resolve("variables/database.password"), databasePassword);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path driver() {
        try {
            return Path.of(Driver.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void copy(Path file, Path directory) throws IOException {
        Files.createDirectories(directory);
        Files.copy(file, directory.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
    }
}
