package dossier.ui.archives;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.FileChannel;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import static java.nio.file.StandardOpenOption.APPEND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assumptions.assumeThat;

class TreeArchiveTest {

    private static final int MEGABYTE = 1_000_000;
    private static final long FIVE_GIGABYTES = 5L << 30;

    private Grounds grounds;

    @BeforeEach
    void prepare(@TempDir Path folder) throws IOException {
        grounds = Grounds.in(folder);
    }

    @Test
    void aFolderComesBackAsItWas() throws IOException {
        grounds.write("photos/2024/summer.txt", "sea");
        grounds.write("photos/Ärger…/%2e", "dots");
        var secret = grounds.write("photos/secret", "hush");
        Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("rw-r-----"));
        Files.createDirectory(grounds.source().folder().resolve("photos/empty"));
        Files.createSymbolicLink(grounds.source().folder().resolve("photos/latest"), Path.of("2024/summer.txt"));
        assertThat(grounds.backUp("photos")).noneMatch(line -> line.kind().equals("skipped"));
        grounds.restore("again");
        var again = grounds.restored().folder().resolve("again/photos");
        assertThat(Grounds.names(again))
                .isEqualTo(Grounds.names(grounds.source().folder().resolve("photos")));
        assertThat(again.resolve("latest")).isSymbolicLink().hasContent("sea");
        assertThat(again.resolve("Ärger…/%2e")).hasContent("dots");
        assertThat(Files.getPosixFilePermissions(again.resolve("secret")))
                .isEqualTo(PosixFilePermissions.fromString("rw-r-----"));
    }

    @Test
    void oneFileOrTheWholeRootCanBeBackedUp() throws IOException {
        grounds.write("a.txt", "abc");
        grounds.write("b/c.txt", "");
        assertThat(grounds.backUp("b/c.txt")).extracting(Line::path).containsExactly("content", "content/c.txt");
        Files.delete(grounds.archive());
        Files.delete(Path.of(grounds.archive() + ".sha256"));
        assertThat(grounds.backUp(""))
                .extracting(Line::path)
                .containsExactly("content", "content/a.txt", "content/b", "content/b/c.txt");
    }

    @Test
    void theManifestHasSizesAndChecksumsAndTheArchiveHasOneBesideIt() throws Exception {
        grounds.write("a.txt", "abc");
        assertThat(grounds.backUp("a.txt"))
                .contains(new Line(
                        "file",
                        "content/a.txt",
                        3,
                        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
                        ""));
        var check = new ProcessBuilder("sha256sum", "-c", "a.tar.gz.sha256")
                .directory(grounds.archive().getParent().toFile())
                .start();
        assertThat(check.waitFor()).isZero();
    }

    @Test
    void whatIsNotThereIsSaidToBeMissingAndLeavesNothing() throws IOException {
        assertThatThrownBy(() -> grounds.backUp("nothing")).isInstanceOf(NoSuchFileException.class);
        assertThatThrownBy(() -> grounds.backUp("no/thing")).isInstanceOf(NoSuchFileException.class);
        assertThat(Grounds.names(grounds.shelf().root().folder())).isEmpty();
    }

    @Test
    void noLinkIsFollowed(@TempDir Path elsewhere) throws IOException {
        Files.writeString(elsewhere.resolve("private"), "key");
        grounds.write("tree/a", "");
        var tree = grounds.source().folder().resolve("tree");
        Files.createSymbolicLink(tree.resolve("out"), elsewhere);
        Files.createSymbolicLink(tree.resolve("up"), Path.of("../../../x"));
        Files.createSymbolicLink(tree.resolve("via"), Path.of("a/../../.."));
        Files.createSymbolicLink(tree.resolve("in"), Path.of("a"));
        assertThat(skipped(grounds.backUp("tree")))
                .containsExactly("content/tree/out", "content/tree/up", "content/tree/via");
        assertThatThrownBy(() -> grounds.backUp("tree/out/private")).isInstanceOf(FileSystemException.class);
        assertThatThrownBy(() -> grounds.backUp("tree/out")).hasMessageContaining("leads out");
    }

    @Test
    @Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void pipesSocketsAndDevicesAreNotedAndNeverWaitedFor() throws Exception {
        grounds.write("tree/a", "");
        var tree = grounds.source().folder().resolve("tree");
        run("mkfifo", tree.resolve("pipe").toString());
        var device = run("mknod", tree.resolve("device").toString(), "c", "1", "5") == 0;
        try (var socket = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            socket.bind(UnixDomainSocketAddress.of(tree.resolve("socket")));
            assertThat(skipped(grounds.backUp("tree")))
                    .isEqualTo(
                            device
                                    ? List.of("content/tree/device", "content/tree/pipe", "content/tree/socket")
                                    : List.of("content/tree/pipe", "content/tree/socket"));
        }
        assertThatThrownBy(() -> grounds.backUp("tree/pipe")).hasMessageContaining("a pipe or a socket");
        assertThatThrownBy(() -> grounds.backUp("tree/pipe/x")).isInstanceOf(FileSystemException.class);
    }

    @Test
    void whatMayNotBeReadIsNoted() throws IOException {
        var file = grounds.write("tree/closed", "secret");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        assumeThat(Files.isReadable(file)).as("root reads everything").isFalse();
        assertThat(grounds.backUp("tree")).contains(Line.skipped("content/tree/closed", "may not be read"));
    }

    @Test
    void aFileThatGrowsShrinksOrVanishesWhileItIsReadIsNotedAndTheArchiveStaysValid() throws IOException {
        var tree = Files.createDirectory(grounds.source().folder().resolve("tree"));
        for (var name : List.of("a-grows", "b-shrinks", "c-vanishes", "d-is-gone")) {
            Files.write(tree.resolve(name), random(3 * MEGABYTE));
        }
        try (var draft = grounds.shelf().draft(InnerPath.ROOT, "a.tar.gz");
                var archive = new ArchiveWriter(
                        new Meddling(draft.out())
                                .after(MEGABYTE, () -> Files.write(tree.resolve("a-grows"), new byte[9], APPEND))
                                .after(4 * MEGABYTE, () -> truncate(tree.resolve("b-shrinks"), 2 * MEGABYTE))
                                .after(7 * MEGABYTE, () -> Files.delete(tree.resolve("c-vanishes")))
                                .after(7 * MEGABYTE + 1, () -> Files.delete(tree.resolve("d-is-gone"))),
                        new Headway())) {
            new TreeArchive(archive, grounds.source(), grounds.shelf().root()).write(new InnerPath(List.of("tree")));
            archive.finish();
            draft.publish();
        }
        var lines = grounds.manifest();
        assertThat(lines)
                .extracting(Line::path, Line::note)
                .contains(
                        tuple("content/tree/a-grows", "changed while it was read"),
                        tuple("content/tree/c-vanishes", "was removed while it was read"),
                        tuple("content/tree/d-is-gone", "was gone when its turn came"));
        assertThat(lines)
                .anyMatch(line -> line.path().endsWith("b-shrinks")
                        && line.note().startsWith("became shorter while it was read"));
        grounds.restore("again");
        assertThat(grounds.restored().folder().resolve("again/tree/b-shrinks")).hasSize(3 * MEGABYTE);
    }

    @Test
    void twoHundredThousandSmallFilesAreOneBackup() throws IOException {
        for (var folder = 0; folder < 200; folder++) {
            var inner = Files.createDirectories(grounds.source().folder().resolve("many/" + folder));
            for (var file = 0; file < 1_000; file++) {
                Files.createFile(inner.resolve("f" + file));
            }
        }
        var headway = new Headway();
        grounds.backUp("many", headway);
        assertThat(headway.files()).isEqualTo(200_000 + 200 + 2);
        var read = new Headway();
        try (var archive = Files.newInputStream(grounds.archive())) {
            new ArchiveReader(Limits.of(200_202, 0), read).read(archive, Contents.NONE);
        }
        assertThat(read.files()).isEqualTo(headway.files());
    }

    @Test
    void aSparseFileOfFiveGigabytesIsArchivedWhole() throws IOException {
        try (var file = new RandomAccessFile(grounds.write("big", "").toFile(), "rw")) {
            file.setLength(FIVE_GIGABYTES);
        }
        assertThat(grounds.backUp("big")).anyMatch(line -> line.size() == FIVE_GIGABYTES);
        assertThat(Files.size(grounds.archive())).isLessThan(FIVE_GIGABYTES / 500);
    }

    @Test
    void aBackupThatIsStoppedLeavesNothing() throws IOException {
        grounds.write("tree/a", "abc");
        var headway = new Headway();
        headway.stop();
        assertThatThrownBy(() -> grounds.backUp("tree", headway)).isInstanceOf(CancellationException.class);
        assertThat(Grounds.names(grounds.shelf().root().folder())).isEmpty();
    }

    @Test
    void theFolderThatArchivesAreKeptInIsLeftOut() throws IOException {
        grounds.write("a", "");
        var all = new Root(grounds.folder());
        try (var draft = grounds.shelf().draft(InnerPath.ROOT, "a.tar.gz");
                var archive = new ArchiveWriter(draft.out(), new Headway())) {
            new TreeArchive(archive, all, grounds.shelf().root()).write(InnerPath.ROOT);
            assertThat(archive.skipped()).isEqualTo(1);
        }
    }

    @Test
    void aFullDiskLeavesNoHalfArchive() throws Exception {
        grounds.write("tree/a", "x");
        Files.write(grounds.source().folder().resolve("tree/b"), random(2 * MEGABYTE));
        var shelf = grounds.shelf().root().folder();
        assumeThat(run("mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", shelf.toString()))
                .as("may mount a small file system")
                .isZero();
        try {
            assertThatThrownBy(() -> grounds.backUp("tree")).hasMessageContaining("No space left");
            assertThat(Grounds.names(shelf)).isEmpty();
            run("mount", "-o", "remount,ro", shelf.toString());
            assertThatThrownBy(() -> grounds.backUp("tree/a")).hasMessageContaining("Read-only");
        } finally {
            run("umount", shelf.toString());
        }
    }

    private static byte[] random(int size) {
        var bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        return bytes;
    }

    private static void truncate(Path file, long size) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(size);
        }
    }

    private static List<String> skipped(List<Line> lines) {
        return lines.stream()
                .filter(line -> line.kind().equals("skipped"))
                .map(Line::path)
                .toList();
    }

    private static int run(String... command) throws Exception {
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }
}
