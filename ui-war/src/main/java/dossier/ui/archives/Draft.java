package dossier.ui.archives;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SecureDirectoryStream;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.util.Set;

/**
 * An archive that is being written. It has a name of its own until it is complete and safe on the disk; one that is closed
 * before leaves nothing behind.
 */
public final class Draft implements Closeable {

    private final Root root;
    private final InnerPath folder;
    private final String name;
    private final FileChannel file;
    private final DigestOutputStream out;
    private boolean published;

    Draft(Root root, InnerPath folder, String name) throws IOException {
        this.root = root;
        this.folder = folder;
        this.name = name;
        file = root.in(folder, open -> create(open, temporary(name)));
        out = new DigestOutputStream(Channels.newOutputStream(file), Digest.begin());
    }

    static String temporary(String name) {
        return "." + name + ".part";
    }

    private static FileChannel create(SecureDirectoryStream<Path> open, String name) throws IOException {
        return (FileChannel) open.newByteChannel(
                RawName.path(name),
                Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    }

    /** Where to write. */
    public OutputStream out() {
        return out;
    }

    /** How long it is by now. */
    public long size() throws IOException {
        return file.size();
    }

    /**
     * Gives the archive its name, with its checksum in a file beside it that {@code sha256sum -c} reads. What has a name is
     * complete, also after a power cut.
     *
     * @return the SHA-256 of the archive
     */
    public String publish() throws IOException {
        var sha256 = Digest.end(out.getMessageDigest());
        file.force(true);
        root.in(folder, open -> {
            try (var beside = create(open, name + Shelf.CHECKSUM)) {
                var line = StandardCharsets.UTF_8.encode("%s  %s\n".formatted(sha256, name));
                while (line.hasRemaining()) {
                    beside.write(line);
                }
                beside.force(true);
            }
            open.move(RawName.path(temporary(name)), open, RawName.path(name));
            return null;
        });
        published = true;
        try (var entries = FileChannel.open(root.at(folder), StandardOpenOption.READ)) {
            entries.force(true);
        }
        return sha256;
    }

    @Override
    public void close() throws IOException {
        file.close();
        if (!published) {
            new Shelf(root).delete(folder.child(name));
        }
    }

    static void deleteIfThere(SecureDirectoryStream<Path> open, Path name) throws IOException {
        try {
            open.deleteFile(name);
        } catch (NoSuchFileException e) {
            // nothing to do
        }
    }
}
