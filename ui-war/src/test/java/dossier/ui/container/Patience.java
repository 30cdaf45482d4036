package dossier.ui.container;

import java.util.function.BooleanSupplier;

/** Inside of the container: waits for what the application does by itself. */
public final class Patience {

    private static final int MILLISECONDS = 100;
    private static final int MOST = 600;

    private Patience() {}

    /** Returns when something has come about. */
    public static void await(BooleanSupplier something) throws InterruptedException {
        for (var wait = 0; !something.getAsBoolean(); wait++) {
            if (wait == MOST) {
                throw new IllegalStateException("It does not come about; the log of the server says why.");
            }
            Thread.sleep(MILLISECONDS);
        }
    }
}
