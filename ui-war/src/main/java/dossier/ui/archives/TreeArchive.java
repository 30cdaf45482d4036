package dossier.ui.archives;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SecureDirectoryStream;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributes;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Writes a file or folder with all that is in it to an archive. What cannot be read is noted there, and the rest goes on:
 * links that lead out, devices, pipes, sockets, what may not be read, what is gone by the time its turn comes.
 */
public final class TreeArchive {

    /** The folder of the archive that the tree is in. */
    static final String CONTENT = "content";

    private static final int DEEPEST = 200;

    private final ArchiveWriter archive;
    private final Root root;
    private final Object leftOut;

    /** Where something lies, how it is called in the archive, and how many folders are above it there. */
    private record Place(Path path, String name, int depth) {
        Place below(Path file, String child) {
            return new Place(path.resolve(file), name + "/" + child, depth + 1);
        }
    }

    /**
     * A tree below a root.
     *
     * @param leftOut a folder that is not archived, because archives are written there
     */
    public TreeArchive(ArchiveWriter archive, Root root, Root leftOut) throws IOException {
        this.archive = archive;
        this.root = root;
        this.leftOut = Files.readAttributes(leftOut.folder(), PosixFileAttributes.class)
                .fileKey();
    }

    /**
     * Writes it.
     *
     * @throws NoSuchFileException when there is nothing at this path
     * @throws FileSystemException when what is there cannot be read, or a link is on the way
     */
    public void write(InnerPath path) throws IOException {
        archive.folder(CONTENT);
        var top = new Place(root.at(path), CONTENT, -1);
        if (path.isRoot()) {
            root.in(path, open -> entries(open, list(open, top), top));
        } else {
            var place = new Place(top.path(), CONTENT + "/" + path.last(), 0);
            root.in(path.parent(), open -> write(open, RawName.path(path.last()), place));
        }
    }

    private Void entries(SecureDirectoryStream<Path> open, Map<String, Path> names, Place folder) throws IOException {
        for (var name : names.entrySet()) {
            var place = folder.below(name.getValue(), name.getKey());
            try {
                write(open, name.getValue(), place);
            } catch (FileSystemException e) {
                archive.skip(place.name(), reason(e));
            }
        }
        return null;
    }

    private Void write(SecureDirectoryStream<Path> open, Path file, Place place) throws IOException {
        var attributes = Root.attributes(open, file);
        if (attributes.isSymbolicLink()) {
            link(attributes, place);
        } else if (attributes.isDirectory()) {
            folder(open, file, attributes, place);
        } else if (attributes.isRegularFile()) {
            file(open, file, attributes, place);
        } else {
            throw unreadable(place, "is a device, a pipe or a socket");
        }
        return null;
    }

    private void link(PosixFileAttributes attributes, Place place) throws IOException {
        var target = Files.readSymbolicLink(place.path()).toString();
        if (!LinkTarget.stays(target, place.depth())) {
            throw unreadable(place, "is a link that leads out of the backup, to " + target);
        }
        archive.link(place.name(), target, attributes.lastModifiedTime());
    }

    private void folder(SecureDirectoryStream<Path> open, Path file, PosixFileAttributes attributes, Place place)
            throws IOException {
        if (attributes.fileKey().equals(leftOut)) {
            throw unreadable(place, "is the folder that backups are kept in");
        }
        if (place.depth() >= DEEPEST) {
            throw unreadable(place, "lies deeper than %d folders".formatted(DEEPEST));
        }
        try (var next = Root.enter(open, file)) {
            var names = list(next, place);
            archive.folder(place.name(), Modes.of(attributes.permissions()), attributes.lastModifiedTime());
            entries(next, names, place);
        }
    }

    /** In the order of archives. */
    private Map<String, Path> list(SecureDirectoryStream<Path> folder, Place place) throws IOException {
        var names = new TreeMap<String, Path>();
        try {
            for (var path : folder) {
                var name = RawName.of(path);
                if (name.isPresent()) {
                    names.put(name.get(), path.getFileName());
                } else {
                    archive.skip(place.name() + "/" + path.getFileName(), "has a name that is not UTF-8");
                }
            }
        } catch (DirectoryIteratorException e) {
            throw unreadable(place, "cannot be listed: " + e.getCause().getMessage());
        }
        return names;
    }

    private void file(SecureDirectoryStream<Path> open, Path file, PosixFileAttributes before, Place place)
            throws IOException {
        var options = Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS);
        try (var channel = open.newByteChannel(file, options);
                var content = new FrailStream(Channels.newInputStream(channel))) {
            archive.file(
                    place.name(),
                    Modes.of(before.permissions()),
                    before.lastModifiedTime(),
                    before.size(),
                    content,
                    missing -> remark(missing, content, before, open, file));
        }
    }

    private static String remark(
            long missing,
            FrailStream content,
            PosixFileAttributes before,
            SecureDirectoryStream<Path> open,
            Path file) {
        if (missing > 0) {
            return "%s; its last %d bytes are filled with 0"
                    .formatted(content.trouble().orElse("became shorter while it was read"), missing);
        }
        try {
            var after = Root.attributes(open, file);
            var same = after.size() == before.size() && after.lastModifiedTime().equals(before.lastModifiedTime());
            return same ? "" : "changed while it was read";
        } catch (IOException e) {
            return "was removed while it was read";
        }
    }

    private static FileSystemException unreadable(Place place, String reason) {
        return new FileSystemException(place.name(), null, reason);
    }

    /** Why something could not be read, to follow its name in a sentence. */
    public static String reason(FileSystemException failure) {
        if (failure instanceof NoSuchFileException) {
            return "was gone when its turn came";
        }
        if (failure instanceof AccessDeniedException) {
            return "may not be read";
        }
        return failure.getReason() == null ? "is not a folder, or changed in this moment" : failure.getReason();
    }
}
