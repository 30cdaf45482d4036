package dossier.ui.archives;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A source, a shelf and a place for what is restored, below one folder of a test. */
record Grounds(Path folder) {

    static Grounds in(Path folder) throws IOException {
        for (var root : List.of("source", "shelf", "restored")) {
            Files.createDirectory(folder.resolve(root));
        }
        return new Grounds(folder);
    }

    Root source() {
        return new Root(folder.resolve("source"));
    }

    Shelf shelf() {
        return new Shelf(new Root(folder.resolve("shelf")));
    }

    Root restored() {
        return new Root(folder.resolve("restored"));
    }

    Path write(String path, String content) throws IOException {
        var file = source().folder().resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content);
    }

    /** What a manifest says after a backup of a path. */
    List<Line> backUp(String path) throws IOException {
        return backUp(path, new Headway());
    }

    List<Line> backUp(String path, Headway headway) throws IOException {
        var inner = InnerPath.read("path", path, source().folder());
        try (var draft = shelf().draft(InnerPath.ROOT, "a.tar.gz");
                var archive = new ArchiveWriter(draft.out(), headway)) {
            new TreeArchive(archive, source(), shelf().root()).write(inner);
            archive.finish();
            draft.publish();
        }
        return manifest();
    }

    List<Line> manifest() throws IOException {
        var process = new ProcessBuilder("tar", "-xzOf", archive().toString(), "manifest.jsonl").start();
        try (var lines = process.inputReader()) {
            var read = new ArrayList<Line>();
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                read.add(Line.parse(line));
            }
            return read;
        }
    }

    Path archive() {
        return shelf().root().folder().resolve("a.tar.gz");
    }

    void restore(String target, Headway headway, Limits limits) throws IOException {
        try (var archive = Files.newInputStream(archive());
                var unpacking = new Unpacking(restored(), new InnerPath(List.of(target)), "1")) {
            new ArchiveReader(limits, headway).read(archive, unpacking);
            unpacking.publish();
        }
    }

    void restore(String target) throws IOException {
        restore(target, new Headway(), Limits.of(Long.MAX_VALUE, Long.MAX_VALUE));
    }

    /** Names in a folder, with a slash behind those of folders. */
    static List<String> names(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> !file.equals(folder))
                    .map(file -> folder.relativize(file) + (Files.isDirectory(file) ? "/" : ""))
                    .sorted()
                    .collect(Collectors.toList());
        }
    }
}
