package dossier.ui.archives;

import java.io.IOException;
import java.io.OutputStream;

/** What becomes of the entries of an archive while it is read. By the end of each call, nothing is proven yet but the paths. */
public interface Contents {

    /** A folder; those above it came before. */
    void folder(InnerPath path, int mode) throws IOException;

    /** A file; its bytes go to what this returns, which is closed after them. */
    OutputStream file(InnerPath path, int mode) throws IOException;

    /** A link that stays in the tree. */
    void link(InnerPath path, String target) throws IOException;

    /** Contents that nobody wants. */
    Contents NONE = new Contents() {
        @Override
        public void folder(InnerPath path, int mode) {
            // only its line counts
        }

        @Override
        public OutputStream file(InnerPath path, int mode) {
            return OutputStream.nullOutputStream();
        }

        @Override
        public void link(InnerPath path, String target) {
            // only its line counts
        }
    };
}
