package dossier.outcome.rules;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The rules of the spy mission for all 520 pairs of its first number and letter, written down by hand. */
class SpyMissionTest {

    private static final Map<String, Set<String>> TARGETS = Map.of(
            "the Flask developer", Set.of("z"),
            "the double agent", Set.of("a", "e", "i", "o", "u"),
            "the dictator", Set.of("b", "c", "d", "f", "g", "h", "j"),
            "the head of Odin", Set.of("k", "l", "m", "n", "p", "q", "r"),
            "the Duchess", Set.of("s", "t", "v", "w", "x", "y"));

    private static final Map<String, Set<Integer>> TASKS = Map.of(
            "Steal the DB_URI from", Set.of(19),
            "Follow", Set.of(0, 3, 6, 9, 12, 15, 18),
            "Collect information about", Set.of(10, 11, 13, 14, 16, 17),
            "Meet with", Set.of(1, 2, 4, 5, 7, 8));

    private final CompiledRulebook spyMission = Rules.shipped("spy-mission");

    @Test
    void everyPairHasItsTaskAndTarget() {
        var pairs = 0;
        for (var task : TASKS.entrySet()) {
            for (var number : task.getValue()) {
                for (var target : TARGETS.entrySet()) {
                    for (var letter : target.getValue()) {
                        assertOutcome(number, letter, task.getKey(), target.getKey());
                        pairs++;
                    }
                }
            }
        }
        assertThat(pairs).isEqualTo(520);
    }

    private void assertOutcome(int number, String letter, String task, String target) {
        var numbers = List.of("" + number, "19", "0", "3", "10", "1");
        var letters = List.of(letter, "z", "a", "b", "k", "s");
        var outcome = spyMission.decide(Rules.draw("numbers", numbers, "letters", letters), "draw");
        assertThat(outcome.fields())
                .as("number %d, letter %s", number, letter)
                .containsExactly(Map.entry("target", target), Map.entry("task", task));
        assertThat(outcome.text()).isEqualTo(task + " " + target);
    }
}
