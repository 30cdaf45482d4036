package dossier.ui.container;

import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.arquillian.test.spi.event.suite.AfterSuite;
import org.jboss.arquillian.test.spi.event.suite.BeforeSuite;

/** Lays the ground before the server starts, and takes the database away after it ended. Arquillian finds it by name. */
public final class Ground implements LoadableExtension {

    private static final int FIRST = 100;
    private static final int LAST = -100;

    @Override
    public void register(ExtensionBuilder builder) {
        builder.observer(Ground.class);
    }

    /** Called before the server starts. */
    public void lay(@Observes(precedence = FIRST) BeforeSuite event) {
        MariaDb.start();
        TestServer.lay(MariaDb.password());
    }

    /** Called after the server ended. */
    public void leave(@Observes(precedence = LAST) AfterSuite event) {
        MariaDb.close();
    }
}
