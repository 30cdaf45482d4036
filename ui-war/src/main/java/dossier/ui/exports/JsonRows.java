package dossier.ui.exports;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;

/** An object for each row (RFC 8259), one a line. */
final class JsonRows<T> implements RowWriter<T> {

    private static final Jsonb JSON = JsonbBuilder.create();

    private final Writer writer;
    private final Shape<T> shape;
    private final Frame frame;
    private boolean empty = true;

    /** What stands before the first, between two, and after the last; and instead of all when there is none. */
    private record Frame(String first, String between, String last, String none) {}

    private JsonRows(OutputStream out, Shape<T> shape, Frame frame) {
        this.writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        this.shape = shape;
        this.frame = frame;
    }

    /** One array; it stays open until the end. */
    static <T> JsonRows<T> array(OutputStream out, Shape<T> shape) {
        return new JsonRows<>(out, shape, new Frame("[\n", ",\n", "\n]\n", "[]\n"));
    }

    /** JSON Lines (jsonlines.org). */
    static <T> JsonRows<T> lines(OutputStream out, Shape<T> shape) {
        return new JsonRows<>(out, shape, new Frame("", "\n", "\n", ""));
    }

    @Override
    public void write(T row) throws IOException {
        writer.write(empty ? frame.first() : frame.between());
        writer.write(JSON.toJson(shape.view().apply(row)));
        empty = false;
    }

    @Override
    public void finish() throws IOException {
        writer.write(empty ? frame.none() : frame.last());
        writer.flush();
    }
}
