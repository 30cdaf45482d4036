package dossier.ui.archives;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** A file that may fail while it is read: it ends there, and remembers why. What fails otherwise is the archive. */
final class FrailStream extends FilterInputStream {

    private String trouble;

    FrailStream(InputStream in) {
        super(in);
    }

    @Override
    public int read(byte[] buffer, int start, int length) {
        try {
            return super.read(buffer, start, length);
        } catch (IOException e) {
            trouble = "could not be read on (%s)".formatted(e.getMessage());
            return -1;
        }
    }

    /** Why it ended early; empty when nothing went wrong. */
    Optional<String> trouble() {
        return Optional.ofNullable(trouble);
    }
}
