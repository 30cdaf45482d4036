package dossier.liberty.settings;

import java.nio.file.Path;
import java.util.Map;

/**
 * Where the MariaDB is and who we are there.
 *
 * @param ours whether the launcher runs it; else it is there already
 * @param host name or address
 * @param port TCP port
 * @param user who logs in
 * @param passwordFile holds the password, white space around it ignored
 */
public record DatabaseAddress(boolean ours, String host, int port, String user, Path passwordFile) {

    /** Name of our schema. */
    public static final String SCHEMA = "dossier";

    static DatabaseAddress of(Map<String, String> environment, Ports ports, Home home) {
        var host = environment.get("DOSSIER_DATABASE_HOST");
        if (host == null) {
            return new DatabaseAddress(
                    true,
                    "127.0.0.1",
                    ports.of(Part.DATABASE),
                    "dossier",
                    home.secrets().resolve("database-password"));
        }
        var passwordFile = environment.get("DOSSIER_DATABASE_PASSWORD_FILE");
        if (passwordFile == null) {
            throw new Refusal(
                    "DOSSIER_DATABASE_HOST is set, so DOSSIER_DATABASE_PASSWORD_FILE must name the file with the password.");
        }
        return new DatabaseAddress(
                false,
                host,
                ports.of(Part.DATABASE),
                environment.getOrDefault("DOSSIER_DATABASE_USER", "dossier"),
                Path.of(passwordFile).toAbsolutePath());
    }

    /** JDBC address of our schema. */
    public String url() {
        return "jdbc:mariadb://%s:%d/%s".formatted(host, port, SCHEMA);
    }

    /** The password, read anew. */
    public String password() {
        return SecretFile.read(passwordFile);
    }
}
