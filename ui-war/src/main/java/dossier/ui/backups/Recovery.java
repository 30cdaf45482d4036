package dossier.ui.backups;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.NoSuchFileException;
import java.sql.SQLException;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import dossier.ui.archives.ArchiveReader;
import dossier.ui.archives.BrokenArchiveException;
import dossier.ui.archives.Contents;
import dossier.ui.archives.Digest;
import dossier.ui.archives.Headway;
import dossier.ui.archives.InnerPath;
import dossier.ui.archives.Limits;
import dossier.ui.archives.Line;
import dossier.ui.archives.Unpacking;
import dossier.ui.snapshots.Schemas;
import dossier.ui.snapshots.SnapshotLoader;

/** Reads backups again: to see whether they are what they were, and to bring them back. */
@ApplicationScoped
class Recovery {

    private static final int BUFFER = 65_536;

    @Inject
    private Roots roots;

    @Inject
    private Schemas schemas;

    /** Compares the archive with its checksum, and all that is in it with its manifest. */
    void verify(Job job, Headway headway) throws IOException {
        read(job.backup().view(), headway, Contents.NONE);
    }

    /** Brings a backup back. It is proven before it gets its place, and leaves nothing behind when it fails. */
    void restore(Job job, Headway headway) throws IOException, SQLException {
        if (job.order().source() == Source.DATABASE) {
            restoreDatabase(job, headway);
        } else {
            restoreFiles(job, headway);
        }
    }

    private void restoreFiles(Job job, Headway headway) throws IOException {
        var target = InnerPath.of(job.target());
        try (var unpacking = new Unpacking(roots.restored(), target, id(job))) {
            read(job.backup().view(), headway, unpacking);
            if (!job.replaces() && roots.restored().has(target)) {
                throw new IOException("There is a %s already.".formatted(target));
            }
            unpacking.publish();
        }
    }

    private void restoreDatabase(Job job, Headway headway) throws IOException, SQLException {
        try (var loader = new SnapshotLoader(schemas, job.target(), headway)) {
            loader.compare(read(job.backup().view(), headway, loader));
        }
    }

    /** What the manifest says about tables. */
    private List<Line> read(JobView backup, Headway headway, Contents contents) throws IOException {
        var place = InnerPath.of(backup.folder()).child(backup.archive());
        try (var archive = roots.shelf().open(place)) {
            prove(archive, backup.sha256(), headway);
            var reader = new ArchiveReader(Limits.of(backup.files(), backup.bytes()), headway);
            reader.read(Channels.newInputStream(archive.position(0)), contents);
            return reader.tables();
        } catch (NoSuchFileException e) {
            throw new BrokenArchiveException("The archive %s is not there any more.".formatted(place));
        }
    }

    /** The checksum in the database is the one thing that whoever changes an archive cannot change with it. */
    private static void prove(FileChannel archive, String sha256, Headway headway) throws IOException {
        var digest = Digest.begin();
        var buffer = ByteBuffer.allocate(BUFFER);
        while (archive.read(buffer) >= 0) {
            headway.goOn();
            digest.update(buffer.flip());
            buffer.clear();
        }
        if (!Digest.end(digest).equals(sha256)) {
            throw new BrokenArchiveException("The archive was changed: its checksum is not the one that it had.");
        }
    }

    /** Takes away what a crash has left of a restoration, as far as it is known to be ours. */
    void sweep(Job job) throws IOException {
        if (job.order().source() == Source.FILES) {
            Unpacking.sweep(roots.restored(), InnerPath.of(job.target()), id(job));
        }
    }

    private static String id(Job job) {
        return Long.toString(job.number());
    }
}
