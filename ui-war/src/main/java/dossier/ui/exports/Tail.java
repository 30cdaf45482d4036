package dossier.ui.exports;

import java.io.IOException;
import java.io.OutputStream;

/** Passes on what is written from a certain byte on, and counts all of it. */
final class Tail extends OutputStream {

    private final OutputStream out;
    private final long from;
    private long written;

    /** @param from how many bytes are not passed on */
    Tail(OutputStream out, long from) {
        this.out = out;
        this.from = from;
    }

    @Override
    public void write(int single) throws IOException {
        write(new byte[] {(byte) single}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int start, int length) throws IOException {
        var skipped = (int) Math.max(0, Math.min(length, from - written));
        written += length;
        if (skipped < length) {
            out.write(bytes, start + skipped, length - skipped);
        }
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }

    /** How many bytes were written, passed on or not. */
    long written() {
        return written;
    }
}
