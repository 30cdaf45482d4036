package dossier.ui.archives;

import java.io.StringReader;
import java.util.Map;

import jakarta.json.Json;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReaderFactory;

/**
 * What a manifest says about one thing, as a line of JSON.
 *
 * @param kind {@code file}, {@code folder}, {@code link}, {@code table}, or {@code skipped} for what is not in the archive
 * @param path in the archive, or name of a table
 * @param size bytes of a file, or rows of a table; 0 for others
 * @param content SHA-256 of a file or of the rows of a table, or target of a link; empty for others
 * @param note why it is not there, or what happened while it was read; empty for nothing
 */
public record Line(String kind, String path, long size, String content, String note) {

    static final String FILE = "file";
    static final String FOLDER = "folder";
    static final String LINK = "link";
    static final String TABLE = "table";
    static final String SKIPPED = "skipped";

    private static final JsonBuilderFactory BUILDERS = Json.createBuilderFactory(Map.of());
    private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());

    static Line folder(String path) {
        return new Line(FOLDER, path, 0, "", "");
    }

    static Line link(String path, String target) {
        return new Line(LINK, path, 0, target, "");
    }

    static Line skipped(String path, String why) {
        return new Line(SKIPPED, path, 0, "", why);
    }

    /** A line about the rows of a table. */
    public static Line table(String name, long rows, String sha256) {
        return new Line(TABLE, name, rows, sha256, "");
    }

    /** Whether this is about rows of a table. */
    public boolean isTable() {
        return kind.equals(TABLE);
    }

    /** Whether this is about an entry of the archive. */
    boolean isEntry() {
        return !isTable() && !kind.equals(SKIPPED);
    }

    /** The same without its note. */
    Line bare() {
        return new Line(kind, path, size, content, "");
    }

    /** As it stands in a manifest, without the end of the line. */
    String json() {
        var object = BUILDERS.createObjectBuilder().add("kind", kind).add("path", path);
        switch (kind) {
            case FILE -> object.add("size", size).add("sha256", content);
            case TABLE -> object.add("rows", size).add("sha256", content);
            case LINK -> object.add("target", content);
            default -> {}
        }
        return (note.isEmpty() ? object : object.add("note", note)).build().toString();
    }

    /** @throws BrokenArchiveException when it is none */
    static Line parse(String json) throws BrokenArchiveException {
        try (var reader = READERS.createReader(new StringReader(json))) {
            var object = reader.readObject();
            var kind = object.getString("kind");
            return new Line(
                    kind,
                    object.getString("path"),
                    number(object, kind.equals(TABLE) ? "rows" : "size"),
                    object.getString(kind.equals(LINK) ? "target" : "sha256", ""),
                    object.getString("note", ""));
        } catch (JsonException | NullPointerException | ClassCastException e) {
            throw new BrokenArchiveException("The manifest has a line that is none: " + json, e);
        }
    }

    private static long number(JsonObject object, String name) {
        return object.containsKey(name) ? object.getJsonNumber(name).longValueExact() : 0;
    }
}
