package dossier.ui.archives;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.TreeMap;

/** Passes bytes on, and does something as soon as so many of them were written. */
final class Meddling extends FilterOutputStream {

    private final TreeMap<Long, Deed> deeds = new TreeMap<>();
    private long written;

    Meddling(OutputStream out) {
        super(out);
    }

    interface Deed {
        void run() throws IOException;
    }

    Meddling after(long bytes, Deed deed) {
        deeds.put(bytes, deed);
        return this;
    }

    @Override
    public void write(byte[] bytes, int start, int length) throws IOException {
        out.write(bytes, start, length);
        written += length;
        while (!deeds.isEmpty() && deeds.firstKey() <= written) {
            deeds.pollFirstEntry().getValue().run();
        }
    }
}
