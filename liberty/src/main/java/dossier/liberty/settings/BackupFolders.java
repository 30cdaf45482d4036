package dossier.liberty.settings;

import java.nio.file.Path;
import java.util.Map;

/**
 * The folders that backups read from and write to, below the home unless the environment says otherwise.
 *
 * @param source what may be backed up
 * @param destination where archives are kept
 * @param restored where archives are unpacked
 */
public record BackupFolders(Path source, Path destination, Path restored) {

    static BackupFolders of(Map<String, String> environment, Home home) {
        return new BackupFolders(
                folder(environment, "DOSSIER_BACKUPS_SOURCE", home, "files"),
                folder(environment, "DOSSIER_BACKUPS_DESTINATION", home, "backups"),
                folder(environment, "DOSSIER_BACKUPS_RESTORED", home, "restored"));
    }

    private static Path folder(Map<String, String> environment, String variable, Home home, String usual) {
        var given = environment.get(variable);
        return given == null ? home.directory().resolve(usual) : Path.of(given).toAbsolutePath();
    }
}
