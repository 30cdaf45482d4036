package dossier.ui.archives;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;

import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ArchiveReaderTest {

    private Grounds grounds;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private TarArchiveOutputStream tar;

    @BeforeEach
    void prepare(@TempDir Path folder) throws IOException {
        grounds = Grounds.in(folder);
        tar = new TarArchiveOutputStream(new GZIPOutputStream(bytes));
        tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
    }

    /** Some bits of a compressed file mean nothing; what they do not change may come back. */
    @Test
    void anArchiveOfWhichOneByteWasChangedIsRefusedUnlessThatMeansNothing() throws IOException {
        var words = "some words that are long enough to be found in the file again";
        grounds.write("tree/a", words);
        grounds.backUp("tree");
        var archive = Files.readAllBytes(grounds.archive());
        var tries = 0;
        var refused = 0;
        for (var place = 20; place < archive.length; place += 7) {
            var changed = archive.clone();
            changed[place] ^= 1;
            Files.write(grounds.archive(), changed);
            tries++;
            var target = "again" + place;
            try {
                grounds.restore(target);
                assertThat(grounds.restored().folder().resolve(target + "/tree/a"))
                        .hasContent(words);
            } catch (IOException e) {
                refused++;
                assertThat(grounds.restored().folder().resolve(target)).doesNotExist();
            }
        }
        assertThat(refused).isGreaterThan(tries / 2);
    }

    @Test
    void anArchiveThatEndsEarlyIsRefused() throws IOException {
        grounds.write("tree/a", "abc");
        grounds.backUp("tree");
        var archive = Files.readAllBytes(grounds.archive());
        for (var length = 0; length < archive.length - 8; length += 11) {
            Files.write(grounds.archive(), Arrays.copyOf(archive, length));
            assertThatThrownBy(() -> grounds.restore("again")).isInstanceOf(IOException.class);
        }
        assertThat(Grounds.names(grounds.restored().folder())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/etc/passwd",
                "../x",
                "content/../../x",
                "content/./x",
                "content//x",
                "content/..",
                "..",
                "elsewhere/x",
                "content/no-folder/x"
            })
    void anEntryThatWouldLeaveItsFolderIsRefused(String name) throws IOException {
        folder("content");
        put(new TarArchiveEntry(name, true), "evil");
        refused();
    }

    @Test
    void anEntryBehindALinkIsRefused() throws IOException {
        folder("content");
        link("content/a", ".");
        put(new TarArchiveEntry("content/a/b"), "evil");
        refused("whose folder is missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/etc", "..", "../x", "a/../../x", "", "a/..", "../../.."})
    void aLinkThatLeadsOutIsRefused(String target) throws IOException {
        folder("content");
        link("content/a", target);
        refused("leads out");
    }

    @Test
    void anEntryThatIsThereTwiceIsRefused() throws IOException {
        folder("content");
        put(new TarArchiveEntry("content/a"), "one");
        put(new TarArchiveEntry("content/a"), "two");
        refused("twice");
    }

    @ParameterizedTest
    @ValueSource(bytes = {TarConstants.LF_LINK, TarConstants.LF_CHR, TarConstants.LF_BLK, TarConstants.LF_FIFO})
    void whatIsNoFileFolderOrLinkIsRefused(byte kind) throws IOException {
        folder("content");
        var entry = new TarArchiveEntry("content/a", kind);
        entry.setLinkName("content");
        put(entry, "");
        refused("no file, folder or link");
    }

    @Test
    void whatTheManifestDoesNotNameIsRefused() throws IOException {
        folder("content");
        put(new TarArchiveEntry("content/a"), "abc");
        put(new TarArchiveEntry("manifest.jsonl"), Line.folder("content").json() + "\n");
        refused("does not name content/a");
    }

    @Test
    void whatTheManifestNamesMustBeThere() throws IOException {
        folder("content");
        put(
                new TarArchiveEntry("manifest.jsonl"),
                Line.folder("content").json() + "\n" + Line.folder("content/a").json() + "\n");
        refused("does not have content/a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"no json", "{}", "[]", "{\"kind\": 1, \"path\": 2}"})
    void aManifestThatIsNoneIsRefused(String manifest) throws IOException {
        folder("content");
        put(new TarArchiveEntry("manifest.jsonl"), manifest);
        refused("manifest");
    }

    @Test
    void nothingMayFollowTheManifest() throws IOException {
        folder("content");
        put(new TarArchiveEntry("manifest.jsonl"), Line.folder("content").json());
        put(new TarArchiveEntry("content/late"), "");
        refused("goes on");
    }

    @Test
    void anArchiveWithoutAManifestIsNotOurs() throws IOException {
        folder("content");
        refused("no manifest");
    }

    @Test
    void whatIsNoArchiveIsRefused() throws IOException {
        bytes.write("something else".getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> read(Limits.of(9, 9))).isInstanceOf(IOException.class);
    }

    @Test
    void aBombIsRefusedBeforeItFillsTheDisk() throws IOException {
        folder("content");
        put(new TarArchiveEntry("content/bomb"), "0".repeat(50_000_000));
        tar.close();
        assertThatThrownBy(() -> read(new Limits(10, 40_000_000, 10_000))).hasMessageContaining("40,000,000 bytes");
        assertThatThrownBy(() -> read(new Limits(10, Long.MAX_VALUE, 100))).hasMessageContaining("100 times");
        assertThatThrownBy(() -> read(new Limits(1, Long.MAX_VALUE, 10_000))).hasMessageContaining("1 entries");
        assertThat(Grounds.names(grounds.restored().folder())).isEmpty();
    }

    @Test
    void whatIsRestoredOverSomethingKeepsWhatWasThere() throws IOException {
        grounds.write("a", "new");
        grounds.backUp("a");
        Files.createDirectory(grounds.restored().folder().resolve("there"));
        Files.writeString(grounds.restored().folder().resolve("there/a"), "old");
        grounds.restore("there");
        assertThat(grounds.restored().folder().resolve("there/a")).hasContent("new");
        assertThat(grounds.restored().folder().resolve("there.replaced-1/a")).hasContent("old");
    }

    private void folder(String name) throws IOException {
        tar.putArchiveEntry(new TarArchiveEntry(name + "/"));
        tar.closeArchiveEntry();
    }

    private void link(String name, String target) throws IOException {
        var entry = new TarArchiveEntry(name, TarConstants.LF_SYMLINK);
        entry.setLinkName(target);
        put(entry, "");
    }

    private void put(TarArchiveEntry entry, String content) throws IOException {
        var data = content.getBytes(StandardCharsets.UTF_8);
        entry.setSize(data.length);
        tar.putArchiveEntry(entry);
        tar.write(data);
        tar.closeArchiveEntry();
    }

    private void refused() throws IOException {
        refused("archive");
    }

    private void refused(String message) throws IOException {
        tar.close();
        assertThatThrownBy(() -> read(Limits.of(100, 1_000)))
                .isInstanceOf(BrokenArchiveException.class)
                .hasMessageContaining(message);
        assertThat(Grounds.names(grounds.restored().folder())).isEmpty();
    }

    private void read(Limits limits) throws IOException {
        Files.write(grounds.archive(), bytes.toByteArray());
        grounds.restore("again", new Headway(), limits);
    }
}
