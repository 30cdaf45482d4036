package dossier.systemtests.faults;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import dossier.systemtests.system.RunningSystem;

import static org.assertj.core.api.Assertions.assertThat;

/** A batch on two front ends, while parts of the system die at random moments. */
@Order(2)
@ExtendWith(RunningSystem.class)
class BatchFaultsIT {

    private static final int DOSSIERS = 200_000;

    @Test
    void aBatchSurvivesThreeDeadFrontEndsAndADeadDatabaseToTheLastByte() throws SQLException {
        var undisturbed = WatchedBatch.order(DOSSIERS, "a seed for both");
        undisturbed.awaitDone();

        var chance = System.nanoTime();
        System.out.println("Faults by chance " + chance);
        var random = new Random(chance);
        try (var another = RunningSystem.anotherFrontEnd();
                var breakdowns = new Breakdowns(another)) {
            var disturbed = WatchedBatch.order(DOSSIERS, "a seed for both");
            for (var fault : faults(random)) {
                disturbed.awaitMade(fault.made());
                breakdowns.kill(fault.victim());
            }
            breakdowns.awaitEnd();
            disturbed.awaitDone();

            assertThat(disturbed.count()).isEqualTo(new WatchedBatch.Count(DOSSIERS, DOSSIERS, 0, DOSSIERS - 1));
            assertThat(disturbed.digest("csv")).isEqualTo(undisturbed.digest("csv"));
            assertThat(disturbed.digest("jsonl")).isEqualTo(undisturbed.digest("jsonl"));
        }
    }

    private static List<Fault> faults(Random random) {
        var victims = new ArrayList<>(List.of("ui", "ui", "ui", "database"));
        Collections.shuffle(victims, random);
        var moments = random.ints(victims.size(), DOSSIERS / 20, DOSSIERS / 2)
                .sorted()
                .toArray();
        var faults = new ArrayList<Fault>();
        for (var i = 0; i < moments.length; i++) {
            faults.add(new Fault(victims.get(i), moments[i]));
        }
        return faults;
    }

    /**
     * Something dies.
     *
     * @param victim {@code ui} for one of the two that lives, or {@code database}
     * @param made when so many dossiers are stored
     */
    private record Fault(String victim, int made) {}
}
