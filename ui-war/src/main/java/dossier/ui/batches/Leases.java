package dossier.ui.batches;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Renews the leases of chunks while somebody works on them, so that leases can be short and chunks may take long. */
@ApplicationScoped
class Leases {

    private static final int RENEWALS = 3;

    @Resource
    private ManagedScheduledExecutorService scheduler;

    @Inject
    private Queue queue;

    @Inject
    @ConfigProperty(name = "dossier.batches.lease")
    private Duration lease;

    /** Renews the lease of a chunk until what this returns is closed. */
    Kept keep(Chunk chunk) {
        var pause = lease.toMillis() / RENEWALS;
        var renewal = scheduler.scheduleAtFixedRate(() -> queue.renew(chunk), pause, pause, TimeUnit.MILLISECONDS);
        return () -> renewal.cancel(false);
    }

    /** A lease that is being renewed. */
    @FunctionalInterface
    interface Kept extends AutoCloseable {

        @Override
        void close();
    }
}
