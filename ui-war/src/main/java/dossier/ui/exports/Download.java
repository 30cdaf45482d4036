package dossier.ui.exports;

/** A download that runs or has ended; one thread writes, others look. */
final class Download {

    private final Long expected;
    private volatile long rows;
    private volatile State state = State.RUNNING;

    /** What becomes of a download. */
    enum State {
        /** Rows are being written. */
        RUNNING,
        /** The whole file was written. */
        DONE,
        /** It broke off, here or at the other end. */
        FAILED
    }

    /** @param expected how many rows there will be; null when nobody knows */
    Download(Long expected) {
        this.expected = expected;
    }

    void wrote(long rows) {
        this.rows = rows;
    }

    void end(State state) {
        this.state = state;
    }

    DownloadView view() {
        return new DownloadView(state, rows, expected);
    }
}
