package dossier.liberty.settings;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * What the environment says about a run, checked: a wrong value is refused with the name of its variable.
 *
 * @param checkout the built repository
 * @param home where this run keeps its things
 * @param host the address that the servers listen on
 * @param ports the TCP port of every part
 * @param database where the database is or will be
 * @param servicesSecret the file with the secret by which the servers know each other
 * @param backups the folders of backups
 * @param jvm how the server JVMs are started
 */
public record Settings(
        Checkout checkout,
        Home home,
        String host,
        Ports ports,
        DatabaseAddress database,
        Path servicesSecret,
        BackupFolders backups,
        JvmOptions jvm) {

    private static final String LOOPBACK = "127.0.0.1";

    /** Reads the settings of a run of the system that these classes were built with. */
    public static Settings of(Map<String, String> environment) {
        return of(Checkout.ofThisBuild(), environment);
    }

    /** Reads the settings of a run of another build. */
    public static Settings of(Checkout checkout, Map<String, String> environment) {
        var directory = environment.getOrDefault("DOSSIER_HOME", "target/run");
        var home = new Home(checkout.root().resolve(directory).normalize());
        var ports = Ports.of(environment);
        return new Settings(
                checkout,
                home,
                environment.getOrDefault("DOSSIER_HOST", LOOPBACK),
                ports,
                DatabaseAddress.of(environment, ports, home),
                Optional.ofNullable(environment.get("DOSSIER_SERVICES_SECRET_FILE"))
                        .map(file -> Path.of(file).toAbsolutePath())
                        .orElse(home.secrets().resolve("services-secret")),
                BackupFolders.of(environment, home),
                JvmOptions.of(environment));
    }

    /** The address at which this machine reaches a server. */
    public String url(Part server) {
        var anyAddress = host.equals("*") || host.equals("0.0.0.0");
        return "http://%s:%d".formatted(anyAddress ? LOOPBACK : host, ports.of(server));
    }
}
