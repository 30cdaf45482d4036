package dossier.ui.storage;

import org.eclipse.persistence.sessions.DatabaseLogin;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionCustomizer;

/**
 * Lets EclipseLink give up at once when it gets no connection: by itself it would try three times, five seconds apart, while
 * a person waits. Named in {@code persistence.xml}, because there is no property for it.
 */
public class NoRetries implements SessionCustomizer {

    @Override
    public void customize(Session session) {
        ((DatabaseLogin) session.getDatasourceLogin()).setQueryRetryAttemptCount(0);
    }
}
