package dossier.ui.backups;

import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import dossier.contracts.problems.ProblemException;
import dossier.ui.archives.Headway;

/** Tells once a second how far a job is, and lets it stop when it is over for others. */
@ApplicationScoped
class JobLeases {

    private static final Logger LOG = Logger.getLogger(JobLeases.class.getName());

    @Resource
    private ManagedScheduledExecutorService scheduler;

    @Inject
    private Jobs jobs;

    /** Renews the lease of a job until what this returns is closed. */
    Kept keep(Claimed claimed, Headway headway) {
        var renewal = scheduler.scheduleAtFixedRate(() -> renew(claimed, headway), 1, 1, TimeUnit.SECONDS);
        return () -> renewal.cancel(false);
    }

    /** A database that does not answer for a moment stops nothing; an exception would end the renewals. */
    private void renew(Claimed claimed, Headway headway) {
        try {
            if (!jobs.renew(claimed, headway)) {
                headway.stop();
            }
        } catch (ProblemException e) {
            LOG.log(Level.FINE, "A lease is renewed later: {0}", e.getMessage());
        }
    }

    /** A lease that is being renewed. */
    @FunctionalInterface
    interface Kept extends AutoCloseable {
        @Override
        void close();
    }
}
