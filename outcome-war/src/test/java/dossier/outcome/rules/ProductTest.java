package dossier.outcome.rules;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The product for all 100 × 1000 pairs, to the last digit; the expectation counts in hundredths, without decimals. */
class ProductTest {

    private final CompiledRulebook product = Rules.shipped("product");

    @Test
    void everyProductIsExact() {
        for (var integer = 1; integer <= 100; integer++) {
            for (var hundredths = 0; hundredths <= 999; hundredths++) {
                assertProduct(integer, hundredths);
            }
        }
    }

    private void assertProduct(int integer, int hundredths) {
        var decimal = written(hundredths);
        var expected = written(integer * hundredths);
        var draw = Rules.draw("integer", List.of("" + integer), "decimal", List.of(decimal));
        var outcome = product.decide(draw, "draw");
        assertThat(outcome.fields()).containsExactly(Map.entry("product", expected));
        assertThat(outcome.text()).isEqualTo(integer + " × " + decimal + " = " + expected);
    }

    static String written(int hundredths) {
        var digits = "" + hundredths % 100;
        return hundredths / 100 + "." + "0".repeat(2 - digits.length()) + digits;
    }
}
