package dossier.ui.queues;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;

/** The workers of this replica. Each does what there is to do, then looks again twice a second. */
@ApplicationScoped
public class Crews {

    private static final Duration PAUSE = Duration.ofMillis(500);

    @Resource
    private ManagedScheduledExecutorService scheduler;

    private volatile boolean stopped;

    /**
     * Sets workers to some work until this replica stops.
     *
     * @param count how many, 0 or more
     * @param work does one piece of work; false when there is none
     */
    public void start(int count, BooleanSupplier work) {
        for (var i = 0; i < count; i++) {
            repeat(() -> doAll(work), PAUSE);
        }
    }

    /**
     * Does something again and again until this replica stops, whatever goes wrong.
     *
     * @param pause how long it rests in between
     */
    public void repeat(Runnable task, Duration pause) {
        scheduler.scheduleWithFixedDelay(
                new Undeterred(task), PAUSE.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    @PreDestroy
    void stop() {
        stopped = true;
    }

    private void doAll(BooleanSupplier work) {
        while (!stopped && work.getAsBoolean()) {
            // the next one
        }
    }
}
