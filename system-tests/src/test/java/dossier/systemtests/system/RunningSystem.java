package dossier.systemtests.system;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

import dossier.liberty.console.Steps;
import dossier.liberty.servers.Stack;
import dossier.liberty.settings.BackupFolders;
import dossier.liberty.settings.Part;
import dossier.liberty.settings.SecretFile;
import dossier.liberty.settings.Settings;

import static org.awaitility.Awaitility.await;

/**
 * Starts the whole system once for all tests of this JVM, on ports and in a home of its own, with a coverage agent in each
 * server, and ends it after the last test.
 */
public final class RunningSystem implements BeforeAllCallback {

    private static final Path TARGET = Path.of(System.getProperty("dossier.target"));
    private static final Map<String, String> ENVIRONMENT = Map.of(
            "DOSSIER_HOME", TARGET.resolve("system").toString(),
            "DOSSIER_PORT", "9180",
            "DOSSIER_GENERATOR_ONE_PORT", "9181",
            "DOSSIER_GENERATOR_TWO_PORT", "9182",
            "DOSSIER_OUTCOME_PORT", "9183",
            "DOSSIER_DATABASE_PORT", "9186",
            "DOSSIER_JVM_OPTIONS",
                    "-javaagent:%s/jacoco-agent.jar=destfile=%s/{name}.exec,append=true,includes=dossier.* -Ddossier.leaving.file=%s"
                            .formatted(TARGET, TARGET, leaving("{name}")));
    private static final Settings SETTINGS = Settings.of(ENVIRONMENT);

    private static Stack stack;

    @Override
    public void beforeAll(ExtensionContext context) {
        context.getRoot()
                .getStore(Namespace.GLOBAL)
                .getOrComputeIfAbsent(RunningSystem.class, key -> start(), AutoCloseable.class);
    }

    private static AutoCloseable start() {
        forgetEarlierRuns();
        stack = new Stack(SETTINGS, Part.servers());
        stack.start(new Steps(System.out));
        System.setProperty("microshed_manual_env", "true");
        System.setProperty("microshed_hostname", ui().address().getHost());
        System.setProperty(
                "microshed_http_port", Integer.toString(ui().address().getPort()));
        return stack::close;
    }

    private static void forgetEarlierRuns() {
        var home = SETTINGS.home().directory();
        if (Files.notExists(home)) {
            return;
        }
        try (var files = Files.walk(home)) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The front end, called by the operator. */
    public static Service ui() {
        return service(Part.UI);
    }

    /** The header that lets the first account in. */
    static String operator() {
        return Service.basic("operator", operatorPassword());
    }

    /** The header that lets services call each other. */
    private static String otherServices() {
        return "Bearer " + SecretFile.read(SETTINGS.servicesSecret());
    }

    /** The password of the first account. */
    public static String operatorPassword() {
        return SecretFile.read(SETTINGS.home().operatorPassword());
    }

    /** Makes a dossier and tells its number; right after an outage it takes a moment until orders are accepted again. */
    public static long generate(String rulebook) {
        var order = "{\"rulebook\":\"" + rulebook + "\"}";
        return await().until(() -> ui().post("/api/dossiers", order), made -> made.status() == 201)
                .json()
                .getJsonNumber("number")
                .longValue();
    }

    /** All four services. */
    public static Stream<Service> services() {
        return Part.servers().stream().map(RunningSystem::service);
    }

    /** Where a service writes its messages and a line for each request, as JSON. */
    public static Path log(Service service) {
        return SETTINGS.home().server(Part.server(service.name())).resolve("logs/messages.log");
    }

    /** The numbers of all stored dossiers with a seed, straight from the database. */
    public static List<Long> storedWith(String seed) {
        try (var connection = database();
                var query = connection.prepareStatement("SELECT number FROM dossier WHERE seed = ?")) {
            query.setString(1, seed);
            var numbers = new ArrayList<Long>();
            for (var rows = query.executeQuery(); rows.next(); ) {
                numbers.add(rows.getLong(1));
            }
            return numbers;
        } catch (SQLException e) {
            throw new AssertionError("The database does not tell what is stored", e);
        }
    }

    /** The file that tells a service to leave. */
    public static Path leaving(String service) {
        return TARGET.resolve(service + ".leaving");
    }

    /** The folders of backups. */
    public static BackupFolders backups() {
        return SETTINGS.backups();
    }

    /** A client of the database as others have it, past all services; the schema is to be added. */
    public static ProcessBuilder databaseClient() {
        var database = SETTINGS.database();
        var client = new ProcessBuilder(
                SETTINGS.checkout().mariadb().resolve("bin/mariadb").toString(),
                "--no-defaults",
                "--skip-ssl",
                "--host=" + database.host(),
                "--port=" + database.port(),
                "--user=" + database.user());
        client.environment().put("MYSQL_PWD", database.password());
        return client;
    }

    /** A way into the database, past all services. */
    public static Connection database() throws SQLException {
        var database = SETTINGS.database();
        var url = "jdbc:mariadb://%s:%d/dossier?sslMode=disable".formatted(database.host(), database.port());
        return DriverManager.getConnection(url, database.user(), database.password());
    }

    /** Starts another replica of the front end, at port 9187, on the same database and services; it ends when it is closed. */
    public static Replica anotherFrontEnd() {
        var environment = beside("system-replica", SETTINGS.servicesSecret());
        environment.put("DOSSIER_PORT", "9187");
        return new Replica(Settings.of(environment), Part.UI, operator());
    }

    /** Starts another outcome service, at port 9188, that knows other secrets; it ends when it is closed. */
    public static Replica anotherOutcome(String secrets) {
        try {
            var file = Files.writeString(TARGET.resolve("other-secrets"), secrets);
            var environment = beside("system-outcome", file);
            environment.put("DOSSIER_OUTCOME_PORT", "9188");
            return new Replica(Settings.of(environment), Part.OUTCOME, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a server is told that runs beside the system, on the same database. */
    private static Map<String, String> beside(String home, Path servicesSecret) {
        var database = SETTINGS.database();
        var environment = new HashMap<>(ENVIRONMENT);
        environment.put("DOSSIER_HOME", TARGET.resolve(home).toString());
        environment.put("DOSSIER_SERVICES_SECRET_FILE", servicesSecret.toString());
        environment.put("DOSSIER_DATABASE_HOST", database.host());
        environment.put("DOSSIER_DATABASE_USER", database.user());
        environment.put(
                "DOSSIER_DATABASE_PASSWORD_FILE", database.passwordFile().toString());
        return environment;
    }

    /** Ends a part as a power cut would, a server or {@code database}, and starts it again at the end of the outage. */
    public static Outage outage(String part) {
        if (part.equals(Part.DATABASE.id())) {
            var database = stack.database().orElseThrow();
            database.kill();
            return new Outage(database::start);
        }
        var server = stack.server(Part.server(part));
        server.kill();
        return new Outage(server::start);
    }

    private static Service service(Part part) {
        return new Service(part.id(), URI.create(SETTINGS.url(part)), part == Part.UI ? operator() : otherServices());
    }
}
