package dossier.systemtests.proxy;

import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Keep sending changes until they leave; then every single one must have been answered. */
final class Visitors implements AutoCloseable {

    private static final int HOW_MANY = 4;

    private final Proxy proxy;
    private final ExecutorService threads = Executors.newFixedThreadPool(HOW_MANY);
    private final AtomicInteger served = new AtomicInteger();
    private final CopyOnWriteArrayList<String> complaints = new CopyOnWriteArrayList<>();
    private volatile boolean staying = true;

    Visitors(Proxy proxy) {
        this.proxy = proxy;
        for (var visitor = 0; visitor < HOW_MANY; visitor++) {
            threads.execute(this::keepAsking);
        }
    }

    private void keepAsking() {
        var door = proxy.door();
        while (staying) {
            try {
                var answer = door.post("/", "{}");
                if (answer.status() == 200) {
                    served.incrementAndGet();
                } else {
                    complaints.add(answer.status() + " " + answer.body());
                }
            } catch (AssertionError e) {
                complaints.add(e + " because of " + e.getCause());
            }
        }
    }

    /** Returns when a good many more have been served. */
    void areServed() {
        var before = served.get();
        await().until(() -> served.get() > before + 200);
    }

    @Override
    public void close() {
        staying = false;
        threads.shutdown();
        await().until(threads::isTerminated);
        assertThat(complaints).isEmpty();
    }
}
