package dossier.ui.queues;

import java.util.logging.Level;
import java.util.logging.Logger;

import dossier.contracts.problems.ProblemException;

/** Does something again and again, whatever goes wrong: an exception would end the repetitions. */
record Undeterred(Runnable task) implements Runnable {

    private static final Logger LOG = Logger.getLogger(Undeterred.class.getName());

    @Override
    public void run() {
        try {
            task.run();
        } catch (ProblemException e) {
            LOG.log(Level.FINE, "Background work rests: {0}", e.getMessage());
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, e, () -> "Background work failed and goes on in a moment: " + e.getMessage());
        }
    }
}
