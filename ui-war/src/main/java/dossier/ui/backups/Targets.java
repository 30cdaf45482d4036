package dossier.ui.backups;

import java.io.IOException;
import java.nio.file.Files;
import java.time.format.DateTimeFormatter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import dossier.contracts.problems.ProblemException;
import dossier.contracts.problems.ProblemType;
import dossier.ui.archives.InnerPath;
import dossier.ui.snapshots.Schemas;
import dossier.ui.storage.Moment;

/** Where backups are restored to: always a place of its own. */
@ApplicationScoped
class Targets {

    private static final String FIELD = "target";
    private static final int LONGEST = 200;
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuuMMdd_HHmmss");

    @Inject
    private Roots roots;

    @Inject
    private Schemas schemas;

    /**
     * Reads a target.
     *
     * @param text null or blank for a name of our choice
     * @param replace whether a folder may be there already
     * @throws ProblemException {@code invalid-input}, or {@code conflict} when something is there already
     */
    String read(BackupOrder backup, long number, String text, boolean replace) {
        var given = text == null || text.isBlank() ? null : text.strip();
        var stamp = Moment.now().format(STAMP);
        if (backup.source() == Source.DATABASE) {
            return schemas.check(FIELD, given == null ? "dossier_restored_" + stamp : given);
        }
        return folder(given == null ? "%s-%d-%s".formatted(backup.shortName(), number, stamp) : given, replace);
    }

    private String folder(String text, boolean replace) {
        var root = roots.restored();
        var path = InnerPath.read(FIELD, text, root.folder());
        if (path.isRoot() || path.toString().length() > LONGEST) {
            throw ProblemException.invalid(
                    FIELD,
                    text,
                    "The field %s must name a folder, by at most %d characters.".formatted(FIELD, LONGEST));
        }
        if (!replace && isThere(path)) {
            throw new ProblemException(
                    ProblemType.CONFLICT,
                    "There is a %s already. Choose another target, or say replace: it is then put aside, not lost."
                            .formatted(path));
        }
        return path.toString();
    }

    private boolean isThere(InnerPath path) {
        try {
            return Files.exists(roots.restored().folder()) && roots.restored().has(path);
        } catch (IOException e) {
            throw ProblemException.invalid(
                    FIELD, path, "The field %s must not lead through a link or a file.".formatted(FIELD));
        }
    }
}
