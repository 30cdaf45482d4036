package dossier.ui.archives;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.SecureDirectoryStream;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.util.List;

/**
 * A folder that nothing leaves. Every step down opens the next folder relative to the one that is open already and never
 * follows a link, so it does not matter what somebody puts in the way in the meantime.
 *
 * @param folder absolute; may be a link itself, which whoever configures it answers for
 */
public record Root(Path folder) {

    /** Something to do in a folder that is open. */
    @FunctionalInterface
    interface Work<T> {
        T in(SecureDirectoryStream<Path> folder) throws IOException;
    }

    /** Does something in a folder below this root. */
    <T> T in(InnerPath path, Work<T> work) throws IOException {
        try (var top = Files.newDirectoryStream(folder.toRealPath())) {
            return descend(secure(top), path.names(), work);
        }
    }

    private <T> T descend(SecureDirectoryStream<Path> open, List<String> names, Work<T> work) throws IOException {
        if (names.isEmpty()) {
            return work.in(open);
        }
        try (var next = enter(open, RawName.path(names.get(0)))) {
            return descend(next, names.subList(1, names.size()), work);
        }
    }

    /** Opens a folder in another; looks first, because opening a pipe would wait for ever. */
    static SecureDirectoryStream<Path> enter(SecureDirectoryStream<Path> open, Path name) throws IOException {
        if (!attributes(open, name).isDirectory()) {
            throw new NotDirectoryException(name.toString());
        }
        return open.newDirectoryStream(name, LinkOption.NOFOLLOW_LINKS);
    }

    /** What is known about an entry of a folder, about a link itself when it is one. */
    static PosixFileAttributes attributes(SecureDirectoryStream<Path> open, Path name) throws IOException {
        return open.getFileAttributeView(name, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS)
                .readAttributes();
    }

    /** Whether something is there, a link also when it leads nowhere. */
    public boolean has(InnerPath path) throws IOException {
        try {
            return path.isRoot() || in(path.parent(), open -> attributes(open, RawName.path(path.last())) != null);
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    /** Makes a folder and those above it as far as they are missing. */
    void make(InnerPath path) throws IOException {
        Files.createDirectories(folder);
        for (var depth = 1; depth <= path.names().size(); depth++) {
            var step = new InnerPath(path.names().subList(0, depth));
            if (!has(step)) {
                makeUnlessThere(at(step));
            }
        }
    }

    private static void makeUnlessThere(Path step) throws IOException {
        try {
            Files.createDirectory(step);
        } catch (FileAlreadyExistsException e) {
            // somebody else was faster, and whether it is a folder shows when it is opened
        }
    }

    /** Where something lies, for messages and for what cannot be done relative to an open folder. */
    Path at(InnerPath path) throws IOException {
        var place = folder.toRealPath();
        for (var name : path.names()) {
            place = place.resolve(RawName.path(name));
        }
        return place;
    }

    /** Every Linux file system can do this; without it there would be gaps between check and open. */
    private static SecureDirectoryStream<Path> secure(DirectoryStream<Path> open) {
        return (SecureDirectoryStream<Path>) open;
    }
}
