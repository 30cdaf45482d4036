package dossier.ui.archives;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;

import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;

/**
 * Writes an archive: tar in the format of POSIX.1-2001, compressed by gzip (RFC 1952), whose last entry is a manifest. Whoever
 * calls it adds entries in the order of {@link Order}.
 */
public final class ArchiveWriter implements Closeable {

    static final String MANIFEST = "manifest.jsonl";

    private static final int BUFFER = 65_536;
    private static final int ANY_FILE = 0644;
    private static final int ANY_FOLDER = 0755;

    private final GZIPOutputStream gzip;
    private final TarArchiveOutputStream tar;
    private final Headway headway;
    private final Ledger ledger = new Ledger();
    private final byte[] buffer = new byte[BUFFER];
    private final MessageDigest digest = Digest.begin();
    private int skipped;

    /**
     * An archive without entries yet.
     *
     * @param out stays open when this is closed
     */
    public ArchiveWriter(OutputStream out, Headway headway) throws IOException {
        this.headway = headway;
        gzip = new GZIPOutputStream(out, BUFFER);
        tar = new TarArchiveOutputStream(gzip, StandardCharsets.UTF_8.name());
        tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
        tar.setBigNumberMode(TarArchiveOutputStream.BIGNUMBER_POSIX);
        tar.setAddPaxHeadersForNonAsciiNames(true);
    }

    /** Adds a folder that no file of a tree stands for. */
    public void folder(String path) throws IOException {
        folder(path, ANY_FOLDER, FileTime.from(Instant.now()));
    }

    void folder(String path, int mode, FileTime changed) throws IOException {
        put(new TarArchiveEntry(path + "/"), mode, changed);
        tar.closeArchiveEntry();
        ledger.add(Line.folder(path));
        headway.file();
    }

    void link(String path, String target, FileTime changed) throws IOException {
        var entry = new TarArchiveEntry(path, TarConstants.LF_SYMLINK);
        entry.setLinkName(target);
        put(entry, entry.getMode(), changed);
        tar.closeArchiveEntry();
        ledger.add(Line.link(path, target));
        headway.file();
    }

    /** Adds a file that no file of a tree stands for. */
    public void file(String path, byte[] content) throws IOException {
        var now = FileTime.from(Instant.now());
        file(path, ANY_FILE, now, content.length, new ByteArrayInputStream(content), missing -> "");
    }

    /** What the manifest says about a file that was read. */
    @FunctionalInterface
    interface Remark {
        /** @param missing bytes that it should have had, and were filled with 0 */
        String after(long missing) throws IOException;
    }

    /** Adds a file as long as it was when somebody looked; one that is shorter by now is filled up. */
    void file(String path, int mode, FileTime changed, long size, InputStream content, Remark remark)
            throws IOException {
        var entry = new TarArchiveEntry(path);
        entry.setSize(size);
        put(entry, mode, changed);
        var missing = copy(content, size);
        fill(missing);
        tar.closeArchiveEntry();
        ledger.add(new Line(Line.FILE, path, size, Digest.end(digest), remark.after(missing)));
        headway.file();
    }

    private void put(TarArchiveEntry entry, int mode, FileTime changed) throws IOException {
        entry.setMode(mode);
        entry.setLastModifiedTime(changed);
        entry.setUserId(0);
        entry.setGroupId(0);
        tar.putArchiveEntry(entry);
    }

    /** How many bytes were missing. */
    private long copy(InputStream content, long size) throws IOException {
        var left = size;
        while (left > 0) {
            var read = content.read(buffer, 0, (int) Math.min(buffer.length, left));
            if (read < 0) {
                return left;
            }
            write(read);
            left -= read;
        }
        return 0;
    }

    private void fill(long missing) throws IOException {
        Arrays.fill(buffer, (byte) 0);
        for (var left = missing; left > 0; left -= buffer.length) {
            write((int) Math.min(buffer.length, left));
        }
    }

    private void write(int count) throws IOException {
        tar.write(buffer, 0, count);
        digest.update(buffer, 0, count);
        headway.bytes(count);
    }

    /** Notes something that is not in the archive, and why. */
    void skip(String path, String why) throws IOException {
        ledger.add(Line.skipped(path, why));
        skipped++;
    }

    /** Notes what is not an entry of its own. */
    public void note(Line line) throws IOException {
        ledger.add(line);
    }

    /** How many things are noted as not in the archive. */
    public int skipped() {
        return skipped;
    }

    /** Writes the manifest and the end of the archive. Without this call, what is written is no archive. */
    public void finish() throws IOException {
        var entry = new TarArchiveEntry(MANIFEST);
        entry.setSize(ledger.size());
        put(entry, ANY_FILE, FileTime.from(Instant.now()));
        ledger.read().transferTo(tar);
        tar.closeArchiveEntry();
        tar.finish();
        gzip.finish();
    }

    @Override
    public void close() throws IOException {
        ledger.close();
    }
}
