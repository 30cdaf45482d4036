package dossier.ui.exports;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;

import dossier.ui.dossiers.Dossier;

/** An object for each dossier (RFC 8259), one a line. */
final class JsonRows implements RowWriter {

    private static final Jsonb JSON = JsonbBuilder.create();

    private final Writer writer;
    private final Shape shape;
    private final Frame frame;
    private boolean empty = true;

    /** What stands before the first, between two, and after the last; and instead of all when there is none. */
    private record Frame(String first, String between, String last, String none) {}

    private JsonRows(OutputStream out, Shape shape, Frame frame) {
        this.writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        this.shape = shape;
        this.frame = frame;
    }

    /** One array; it stays open until the end. */
    static JsonRows array(OutputStream out, Shape shape) {
        return new JsonRows(out, shape, new Frame("[\n", ",\n", "\n]\n", "[]\n"));
    }

    /** JSON Lines (jsonlines.org). */
    static JsonRows lines(OutputStream out, Shape shape) {
        return new JsonRows(out, shape, new Frame("", "\n", "\n", ""));
    }

    @Override
    public void write(Dossier dossier) throws IOException {
        writer.write(empty ? frame.first() : frame.between());
        writer.write(JSON.toJson(shape.view().apply(dossier)));
        empty = false;
    }

    @Override
    public void finish() throws IOException {
        writer.write(empty ? frame.none() : frame.last());
        writer.flush();
    }
}
