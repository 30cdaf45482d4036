package dossier.outcome.rules;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Damage and result for all 2 × 1000 pairs; the expectation counts in hundredths, without decimals. */
class AttackTest {

    private final CompiledRulebook attack = Rules.shipped("attack");

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void everyAttackDoesItsExactDamage(int integer) {
        for (var hundredths = 0; hundredths <= 999; hundredths++) {
            var critical = integer == 2 && hundredths >= 501;
            assertAttack(integer, hundredths, ProductTest.written(integer * hundredths), critical ? "CRIT" : "HIT");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1, 999, 9.99, HIT",
        "2, 0, 0.00, HIT",
        "2, 500, 10.00, HIT",
        "2, 501, 10.02, CRIT",
        "2, 999, 19.98, CRIT",
        "1, 501, 5.01, HIT"
    })
    void theEdgesAreWhereTheRulesSay(int integer, int hundredths, String damage, String result) {
        assertAttack(integer, hundredths, damage, result);
    }

    private void assertAttack(int integer, int hundredths, String damage, String result) {
        var decimal = List.of(ProductTest.written(hundredths));
        var outcome = attack.decide(Rules.draw("integer", List.of("" + integer), "decimal", decimal), "draw");
        assertThat(outcome.fields()).containsExactly(Map.entry("damage", damage), Map.entry("result", result));
        assertThat(outcome.text()).isEqualTo(result + " for " + damage);
    }
}
