package dossier.liberty.servers;

import java.util.LinkedHashMap;
import java.util.Map;

import dossier.liberty.settings.BackupFolders;
import dossier.liberty.settings.Part;
import dossier.liberty.settings.SecretFile;
import dossier.liberty.settings.Settings;

/** What a server of a run is told by its environment: the variables of its {@code server.xml} and of its JVM. */
public final class ServerEnvironment {

    private ServerEnvironment() {}

    /** The environment variables of a server, to be added to those of this process. */
    public static Map<String, String> of(Settings settings, Part server) {
        Map<String, String> environment = new LinkedHashMap<>();
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        environment.put("WLP_USER_DIR", settings.home().usr().toString());
        // The home stands on the command line, so that a later launcher knows its own.
        environment.put(
                "JVM_ARGS",
                "'-Ddossier.home=%s/' %s"
                        .formatted(settings.home().directory(), settings.jvm().of(server)));
        // Liberty signs its log entries with it.
        environment.put("CONTAINER_NAME", server.id());
        environment.put("HTTP_HOST", settings.host());
        environment.put("HTTP_PORT", Integer.toString(settings.ports().of(server)));
        environment.put("DOSSIER_SERVICES_SECRET", SecretFile.read(settings.servicesSecret()));
        if (server == Part.UI) {
            environment.putAll(whatTheUiReaches(settings));
            environment.putAll(whereBackupsAre(settings.backups()));
        }
        return environment;
    }

    private static Map<String, String> whereBackupsAre(BackupFolders folders) {
        return Map.of(
                "DOSSIER_BACKUPS_SOURCE", folders.source().toString(),
                "DOSSIER_BACKUPS_DESTINATION", folders.destination().toString(),
                "DOSSIER_BACKUPS_RESTORED", folders.restored().toString());
    }

    private static Map<String, String> whatTheUiReaches(Settings settings) {
        var database = settings.database();
        return Map.of(
                "DATABASE_HOST", database.host(),
                "DATABASE_PORT", Integer.toString(database.port()),
                "DATABASE_USER", database.user(),
                "DATABASE_PASSWORD", database.password(),
                "DOSSIER_OPERATOR_PASSWORD", SecretFile.read(settings.home().operatorPassword()),
                "GENERATOR_ONE_MP_REST_URL", settings.url(Part.GENERATOR_ONE),
                "GENERATOR_TWO_MP_REST_URL", settings.url(Part.GENERATOR_TWO),
                "OUTCOME_MP_REST_URL", settings.url(Part.OUTCOME));
    }
}
