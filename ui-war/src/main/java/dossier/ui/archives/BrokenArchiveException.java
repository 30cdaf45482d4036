package dossier.ui.archives;

import java.io.IOException;

/** An archive that was changed, is no archive of ours, or is dangerous. The message is for people. */
public final class BrokenArchiveException extends IOException {

    /** An archive that is refused. */
    public BrokenArchiveException(String message) {
        this(message, null);
    }

    BrokenArchiveException(String message, Throwable cause) {
        super(message, cause);
    }
}
