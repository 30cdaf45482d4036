package dossier.ui.backups;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import dossier.contracts.problems.ProblemException;
import dossier.contracts.problems.ProblemType;
import dossier.ui.actions.ActionKind;
import dossier.ui.actions.ActionLog;
import dossier.ui.archives.InnerPath;

/** Archives as files to download. */
@ApplicationScoped
class Archives {

    @Inject
    private Backups backups;

    @Inject
    private Roots roots;

    @Inject
    private ActionLog log;

    /** The complete backup with this number. */
    JobView complete(long number) {
        var backup = backups.find(number).orElseThrow(() -> Backups.missing(Long.toString(number)));
        if (backup.state() != JobState.DONE) {
            throw new ProblemException(ProblemType.CONFLICT, "The backup %d is not complete.".formatted(number));
        }
        return backup;
    }

    /** Opens its archive, which the log says, because it holds what is secret. */
    FileChannel open(JobView backup) throws IOException {
        try {
            var place = InnerPath.of(backup.folder()).child(backup.archive());
            var archive = roots.shelf().open(place);
            log.done(ActionKind.BACKUP_DOWNLOADED, "%d: %s".formatted(backup.number(), backup.path()));
            return archive;
        } catch (FileSystemException e) {
            throw new ProblemException(
                    ProblemType.NOT_FOUND, "The archive %s is not there any more.".formatted(backup.archive()));
        }
    }
}
