package dossier.ui.archives;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.StandardOpenOption;
import java.util.Set;

/**
 * Where archives are kept.
 *
 * @param root which none leaves
 */
public record Shelf(Root root) {

    static final String CHECKSUM = ".sha256";

    /** Begins an archive in a folder, which is made if it is missing. */
    public Draft draft(InnerPath folder, String name) throws IOException {
        root.make(folder);
        return new Draft(root, folder, name);
    }

    /**
     * Opens an archive for reading.
     *
     * @throws NoSuchFileException when it is not there
     */
    public FileChannel open(InnerPath archive) throws IOException {
        return root.in(archive.parent(), open -> {
            var name = RawName.path(archive.last());
            if (!Root.attributes(open, name).isRegularFile()) {
                throw new NoSuchFileException(archive.toString());
            }
            return (FileChannel) open.newByteChannel(name, Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS));
        });
    }

    /** Takes away an archive and all that belongs to it, also what a crash has left half made; there may be none. */
    public void delete(InnerPath archive) throws IOException {
        try {
            root.in(archive.parent(), open -> {
                for (var name : Set.of(archive.last(), archive.last() + CHECKSUM, Draft.temporary(archive.last()))) {
                    Draft.deleteIfThere(open, RawName.path(name));
                }
                return null;
            });
        } catch (NoSuchFileException e) {
            // its folder is gone, and it with it
        }
    }

    /** Takes away what a crash has left half made of an archive; one that is complete stays. */
    public void sweep(InnerPath archive) throws IOException {
        if (root.has(archive.parent())) {
            var complete = root.has(archive);
            root.in(archive.parent(), open -> {
                Draft.deleteIfThere(open, RawName.path(Draft.temporary(archive.last())));
                if (!complete) {
                    Draft.deleteIfThere(open, RawName.path(archive.last() + CHECKSUM));
                }
                return null;
            });
        }
    }
}
