package dossier.ui.queues;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;

/** Renews leases while somebody works, so that leases can be short and work may take long. */
@ApplicationScoped
public class Leases {

    private static final int RENEWALS = 3;

    @Resource
    private ManagedScheduledExecutorService scheduler;

    /** Renews a lease, three times in its time, until what this returns is closed. */
    public Kept keep(Runnable renewal, Duration lease) {
        return every(lease.dividedBy(RENEWALS), renewal);
    }

    /** Renews a lease at other times than its length asks for, until what this returns is closed. */
    public Kept every(Duration pause, Runnable renewal) {
        var renewing = scheduler.scheduleAtFixedRate(
                new Undeterred(renewal), pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
        return () -> renewing.cancel(false);
    }

    /** A lease that is being renewed. */
    @FunctionalInterface
    public interface Kept extends AutoCloseable {

        @Override
        void close();
    }
}
