package dossier.ui.archives;

import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;

/**
 * Reads an archive and trusts nothing in it: paths, order, kinds and sizes are checked before anything becomes of an entry, and
 * at the end all that was read must be what the manifest says. Not thread-safe; for one archive.
 */
public final class ArchiveReader {

    private static final int BUFFER = 65_536;

    /** A manifest also tells of what is not in the archive: as much as this, whatever else there is. */
    private static final long LARGEST_MANIFEST = 33_554_432;

    private static final int GROWTH = 4;

    private final Limits limits;
    private final Headway headway;
    private final MessageDigest digest = Digest.begin();
    private final Order order = new Order();
    private final byte[] buffer = new byte[BUFFER];
    private final List<Line> tables = new ArrayList<>();

    /** A reader that reports to somebody. */
    public ArchiveReader(Limits limits, Headway headway) {
        this.limits = limits;
        this.headway = headway;
    }

    /**
     * Reads all of it.
     *
     * @param compressed stays open
     * @throws BrokenArchiveException when it is no archive, was changed, or is dangerous
     */
    public void read(InputStream compressed, Contents contents) throws IOException {
        try (var ledger = new Ledger()) {
            var gzip = new GzipCompressorInputStream(compressed);
            var tar = new TarArchiveInputStream(gzip, StandardCharsets.UTF_8.name());
            var entry = tar.getNextEntry();
            while (entry != null && !entry.getName().equals(ArchiveWriter.MANIFEST)) {
                ledger.add(entry(entry, tar, gzip, contents));
                entry = tar.getNextEntry();
            }
            if (entry == null) {
                throw new BrokenArchiveException("The archive has no manifest; its end is missing, or it is not ours.");
            }
            if (entry.getSize() > LARGEST_MANIFEST + GROWTH * ledger.size()) {
                throw new BrokenArchiveException("The archive has a manifest that is too large for what is in it.");
            }
            compare(ledger, tar);
            if (tar.getNextEntry() != null) {
                throw new BrokenArchiveException("The archive goes on after its manifest.");
            }
            end(gzip);
        } catch (BrokenArchiveException e) {
            throw e;
        } catch (EOFException | IllegalArgumentException e) {
            throw new BrokenArchiveException("The archive is damaged: " + e.getMessage(), e);
        }
    }

    /** The checksum of gzip stands behind the filling of the last record of tar. */
    private void end(GzipCompressorInputStream gzip) throws IOException {
        for (var read = gzip.read(buffer); read >= 0; read = gzip.read(buffer)) {
            for (var i = 0; i < read; i++) {
                if (buffer[i] != 0) {
                    throw new BrokenArchiveException("The archive goes on after its end.");
                }
            }
            headway.goOn();
        }
    }

    private Line entry(
            TarArchiveEntry entry, TarArchiveInputStream tar, GzipCompressorInputStream gzip, Contents contents)
            throws IOException {
        var isFolder = entry.isDirectory();
        var name = isFolder ? entry.getName().replaceFirst("/$", "") : entry.getName();
        order.next(name, isFolder);
        var path = new InnerPath(Arrays.asList(name.split("/")));
        headway.file();
        limits.check(headway.files(), headway.bytes() + entry.getSize(), Long.MAX_VALUE);
        if (isFolder) {
            contents.folder(path, entry.getMode());
            return Line.folder(name);
        }
        if (entry.isSymbolicLink()) {
            return link(entry, path, contents);
        }
        if (!entry.isFile() || entry.isLink() || entry.isSparse() || entry.isFIFO() || isDevice(entry)) {
            throw new BrokenArchiveException("The archive has an entry that is no file, folder or link: " + name);
        }
        try (var out = contents.file(path, entry.getMode())) {
            var size = 0L;
            for (var read = tar.read(buffer); read >= 0; read = tar.read(buffer)) {
                size += read;
                headway.bytes(read);
                limits.check(headway.files(), headway.bytes(), gzip.getCompressedCount());
                digest.update(buffer, 0, read);
                out.write(buffer, 0, read);
            }
            return new Line(Line.FILE, name, size, Digest.end(digest), "");
        }
    }

    private static boolean isDevice(TarArchiveEntry entry) {
        return entry.isCharacterDevice() || entry.isBlockDevice();
    }

    private static Line link(TarArchiveEntry entry, InnerPath path, Contents contents) throws IOException {
        var target = entry.getLinkName();
        // The first name is that of the tree itself.
        if (!LinkTarget.stays(target, path.names().size() - 2)) {
            throw new BrokenArchiveException(
                    "The archive has a link that leads out of it: %s to %s".formatted(path, target));
        }
        contents.link(path, target);
        return Line.link(path.toString(), target);
    }

    private void compare(Ledger ledger, TarArchiveInputStream manifest) throws IOException {
        var found = new BufferedReader(new InputStreamReader(ledger.read(), StandardCharsets.UTF_8));
        var expected = new BufferedReader(new InputStreamReader(manifest, StandardCharsets.UTF_8));
        for (var text = expected.readLine(); text != null; text = expected.readLine()) {
            headway.goOn();
            var line = Line.parse(text);
            if (line.isTable()) {
                tables.add(line);
            } else if (line.isEntry()) {
                compare(line.bare(), found.readLine());
            }
        }
        var more = found.readLine();
        if (more != null) {
            throw new BrokenArchiveException(
                    "The manifest does not name " + Line.parse(more).path() + ".");
        }
    }

    private static void compare(Line expected, String found) throws BrokenArchiveException {
        if (found == null) {
            throw new BrokenArchiveException("The archive does not have %s any more.".formatted(expected.path()));
        }
        var actual = Line.parse(found);
        if (!actual.equals(expected)) {
            throw new BrokenArchiveException("The archive has %s, and it is not what the manifest says about %s."
                    .formatted(actual.path(), expected.path()));
        }
    }

    /** What the manifest says about tables; complete when all is read. */
    public List<Line> tables() {
        return List.copyOf(tables);
    }
}
