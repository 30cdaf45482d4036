package dossier.systemtests.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import dossier.systemtests.system.Outage;
import dossier.systemtests.system.Replica;
import dossier.systemtests.system.RunningSystem;

import static org.awaitility.Awaitility.await;

/** Kills parts of the system that live, and starts each again in the background at once. */
final class Breakdowns implements AutoCloseable {

    private final Replica replica;
    private final List<CompletableFuture<Void>> starts = new ArrayList<>();
    private CompletableFuture<Void> ui = CompletableFuture.completedFuture(null);
    private CompletableFuture<Void> otherUi = ui;
    private boolean others;

    Breakdowns(Replica replica) {
        this.replica = replica;
    }

    /** Kills the database, or a front end that lives: the two take turns unless one is still down. */
    void kill(String victim) {
        if (victim.equals("database")) {
            startAgain(RunningSystem.outage("database"));
            return;
        }
        await().until(() -> ui.isDone() || otherUi.isDone());
        others = otherUi.isDone() && (!others || !ui.isDone());
        if (others) {
            otherUi = startAgain(replica.outage());
        } else {
            ui = startAgain(RunningSystem.outage("ui"));
        }
    }

    private CompletableFuture<Void> startAgain(Outage outage) {
        var start = CompletableFuture.runAsync(outage::close);
        starts.add(start);
        return start;
    }

    /** Returns when everything runs again. */
    void awaitEnd() {
        starts.forEach(CompletableFuture::join);
    }

    @Override
    public void close() {
        awaitEnd();
    }
}
