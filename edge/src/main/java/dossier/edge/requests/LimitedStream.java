package dossier.edge.requests;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

import dossier.contracts.problems.ProblemException;
import dossier.contracts.problems.ProblemType;

/** Lets a limited number of bytes through, then fails with the problem {@code too-large}. */
final class LimitedStream extends FilterInputStream {

    private final long limit;
    private long passed;

    LimitedStream(InputStream in, long limit) {
        super(in);
        this.limit = limit;
    }

    static ProblemException tooLarge(long limit) {
        return new ProblemException(ProblemType.TOO_LARGE, "A body may have at most " + limit + " bytes.");
    }

    @Override
    public int read() throws IOException {
        var one = super.read();
        count(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        var read = super.read(buffer, offset, length);
        count(read);
        return read;
    }

    private void count(int read) {
        passed += Math.max(read, 0);
        if (passed > limit) {
            throw tooLarge(limit);
        }
    }
}
