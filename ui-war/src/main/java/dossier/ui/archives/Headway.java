package dossier.ui.archives;

import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;

/** How far a long piece of work is, and whether it should stop. One thread works, others look. */
public final class Headway {

    private final AtomicLong files = new AtomicLong();
    private final AtomicLong bytes = new AtomicLong();
    private volatile boolean stopped;

    /** Counts one file, folder or link. */
    public void file() {
        goOn();
        files.incrementAndGet();
    }

    /** Counts bytes that were read. */
    public void bytes(long count) {
        goOn();
        bytes.addAndGet(count);
    }

    /** @throws CancellationException when the work should stop */
    public void goOn() {
        if (stopped) {
            throw new CancellationException("Somebody stopped this work");
        }
    }

    /** Lets the work stop at its next step. */
    public void stop() {
        stopped = true;
    }

    /** Files, folders and links so far. */
    public long files() {
        return files.get();
    }

    /** Bytes of files so far, before they are compressed. */
    public long bytes() {
        return bytes.get();
    }
}
