package dossier.ui.archives;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;

/** The lines of a manifest while they come in; kept in a file without a name, so that any number needs no memory. */
final class Ledger implements Closeable {

    private final FileChannel file;
    private final BufferedWriter writer;

    Ledger() throws IOException {
        var path = Files.createTempFile("dossier", ".manifest");
        file = FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE);
        Files.delete(path);
        writer = new BufferedWriter(Channels.newWriter(file, StandardCharsets.UTF_8));
    }

    void add(Line line) throws IOException {
        writer.append(line.json()).append('\n');
    }

    /** How many bytes there are by now. */
    long size() throws IOException {
        writer.flush();
        return file.size();
    }

    /** All of it; nothing can be added afterwards. */
    InputStream read() throws IOException {
        writer.flush();
        return Channels.newInputStream(file.position(0));
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
