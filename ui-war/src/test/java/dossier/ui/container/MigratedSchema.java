package dossier.ui.container;

import dossier.ui.schema.Schema;

/** Inside of the container: the application migrates in the background, and tests must not come before it. */
public final class MigratedSchema {

    private MigratedSchema() {}

    /** Returns when the application has its schema. */
    public static void await(Schema schema) throws InterruptedException {
        Patience.await(schema::isCurrent);
    }
}
