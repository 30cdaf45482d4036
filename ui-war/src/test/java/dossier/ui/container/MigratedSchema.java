package dossier.ui.container;

import dossier.ui.schema.Schema;

/** Inside of the container: the application migrates in the background, and tests must not come before it. */
public final class MigratedSchema {

    private static final int MILLISECONDS = 100;
    private static final int MOST = 600;

    private MigratedSchema() {}

    /** Returns when the application has its schema. */
    public static void await(Schema schema) throws InterruptedException {
        for (var wait = 0; !schema.isCurrent(); wait++) {
            if (wait == MOST) {
                throw new IllegalStateException("The schema does not get current; the log of the server says why.");
            }
            Thread.sleep(MILLISECONDS);
        }
    }
}
