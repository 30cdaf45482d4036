package dossier.ui.pages;

import java.io.IOException;
import java.io.UncheckedIOException;

import org.omnifaces.util.Faces;

/** Ends a request that changed something: the browser goes on to an address that changes nothing. */
final class Redirect {

    private Redirect() {}

    /**
     * Sends the browser on.
     *
     * @param path within the application, from its first slash
     */
    static void to(String path) {
        try {
            Faces.getExternalContext().redirect(Faces.getRequestContextPath() + path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
