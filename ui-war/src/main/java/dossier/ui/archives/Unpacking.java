package dossier.ui.archives;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Unpacks a tree to a folder of its own, which gets the name that was asked for when all of it is there and proven. One that is
 * closed before leaves nothing behind.
 */
public final class Unpacking implements Contents, Closeable {

    private static final int OWNER_ONLY = 0700;

    private final Root root;
    private final InnerPath target;
    private final String id;
    private final Path place;
    private final Deque<Folder> open = new ArrayDeque<>();
    private boolean published;

    /** A folder that may still get entries; its own permissions wait until it has all of them. */
    private record Folder(Path path, int mode) {}

    /**
     * Makes the folder to unpack to.
     *
     * @param target not the root itself
     * @param id by which other unpackings are told from this one
     */
    public Unpacking(Root root, InnerPath target, String id) throws IOException {
        this.root = root;
        this.target = target;
        this.id = id;
        root.make(target.parent());
        place = Files.createDirectory(
                place(root, target, id), PosixFilePermissions.asFileAttribute(Modes.permissions(OWNER_ONLY)));
    }

    private static Path place(Root root, InnerPath target, String id) throws IOException {
        return root.at(target.parent()).resolve(RawName.path(".%s.%s.part".formatted(target.last(), id)));
    }

    /** Takes away what a crash has left of an unpacking. */
    public static void sweep(Root root, InnerPath target, String id) throws IOException {
        if (root.has(target.parent()) && Files.exists(place(root, target, id), LinkOption.NOFOLLOW_LINKS)) {
            Files.walkFileTree(place(root, target, id), new Removal());
        }
    }

    @Override
    public void folder(InnerPath path, int mode) throws IOException {
        if (path.names().size() > 1) {
            var folder = at(path);
            Files.createDirectory(folder, PosixFilePermissions.asFileAttribute(Modes.permissions(OWNER_ONLY)));
            open.push(new Folder(folder, mode));
        }
    }

    @Override
    public OutputStream file(InnerPath path, int mode) throws IOException {
        var file = at(path);
        var out = Files.newOutputStream(
                file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
        Files.setPosixFilePermissions(file, Modes.permissions(mode));
        return out;
    }

    @Override
    public void link(InnerPath path, String to) throws IOException {
        Files.createSymbolicLink(at(path), Path.of(to));
    }

    /** Entries come folder by folder, so whatever does not lie above this path is complete. */
    private Path at(InnerPath path) throws IOException {
        var inner = place;
        for (var name : path.names().subList(1, path.names().size())) {
            inner = inner.resolve(RawName.path(name));
        }
        complete(inner);
        return inner;
    }

    private void complete(Path next) throws IOException {
        while (!open.isEmpty() && (next == null || !next.startsWith(open.peek().path()))) {
            var folder = open.pop();
            Files.setPosixFilePermissions(folder.path(), Modes.permissions(folder.mode()));
        }
    }

    /** Gives it its name. What had the name before is kept under another one beside it. */
    public void publish() throws IOException {
        complete(null);
        if (root.has(target)) {
            var aside = RawName.path("%s.replaced-%s".formatted(target.last(), id));
            Files.move(root.at(target), root.at(target.parent()).resolve(aside), StandardCopyOption.ATOMIC_MOVE);
        }
        Files.move(place, root.at(target), StandardCopyOption.ATOMIC_MOVE);
        published = true;
    }

    @Override
    public void close() throws IOException {
        if (!published) {
            Files.walkFileTree(place, new Removal());
        }
    }

    /** Takes away a tree whose folders may not be writable. */
    private static final class Removal extends SimpleFileVisitor<Path> {

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
            Files.setPosixFilePermissions(folder, Modes.permissions(OWNER_ONLY));
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, IOException failure) throws IOException {
            Files.delete(folder);
            return FileVisitResult.CONTINUE;
        }
    }
}
