package dossier.ui.backups;

import java.io.IOException;
import java.sql.SQLException;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import dossier.ui.archives.ArchiveWriter;
import dossier.ui.archives.Headway;
import dossier.ui.archives.TreeArchive;
import dossier.ui.snapshots.Snapshots;

/** Makes backups. */
@ApplicationScoped
class Making {

    @Inject
    private Roots roots;

    @Inject
    private Snapshots snapshots;

    /** Makes one; what fails leaves nothing behind. */
    Made make(Job job, Headway headway) throws IOException, SQLException {
        var order = job.order();
        var shelf = roots.shelf();
        try (var draft = shelf.draft(order.folder(), job.place().last());
                var archive = new ArchiveWriter(draft.out(), headway)) {
            if (order.source() == Source.DATABASE) {
                snapshots.write(archive, headway);
            } else {
                new TreeArchive(archive, roots.source(), shelf.root()).write(order.path());
            }
            archive.finish();
            headway.goOn();
            return new Made(draft.size(), draft.publish(), archive.skipped());
        }
    }

    /** Takes away a backup that nobody wants any more. */
    void unmake(Job job) throws IOException {
        roots.shelf().delete(job.place());
    }

    /** Takes away what a crash has left of a backup that was being made. */
    void sweep(Job job) throws IOException {
        roots.shelf().sweep(job.place());
    }
}
