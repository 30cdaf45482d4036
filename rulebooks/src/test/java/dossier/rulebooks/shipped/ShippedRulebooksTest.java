package dossier.rulebooks.shipped;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;

import dossier.rulebooks.book.Rulebook;
import dossier.rulebooks.draws.Decimals;
import dossier.rulebooks.draws.DrawSpec;
import dossier.rulebooks.draws.Integers;
import dossier.rulebooks.draws.Party;
import dossier.rulebooks.draws.Pick;
import dossier.rulebooks.draws.Uniqueness;
import dossier.rulebooks.draws.Weighted;

import static org.assertj.core.api.Assertions.assertThat;

class ShippedRulebooksTest {

    @Test
    void allAreRight() {
        assertThat(ShippedRulebooks.all())
                .allSatisfy(book -> assertThat(book.findings().all()).isEmpty())
                .extracting(Rulebook::name)
                .startsWith("spy-mission", "lotto", "product", "attack")
                .hasSize(11)
                .doesNotHaveDuplicates();
    }

    @Test
    void spiesGetSixNumbersAndSixLetters() {
        var draws = draws("spy-mission");

        assertThat(draws.get(0))
                .isEqualTo(new DrawSpec("numbers", Party.ONE, new Integers(0, 19), 6, Uniqueness.FALSE));
        assertThat(draws.get(1))
                .extracting(DrawSpec::name, DrawSpec::generator, DrawSpec::times)
                .containsExactly("letters", Party.TWO, 6);
        assertThat(((Pick) draws.get(1).space()).values())
                .hasSize(26)
                .startsWith("a")
                .endsWith("z");
    }

    @Test
    void lottoWeighsItsLetters() {
        var letters = (Weighted) draws("lotto").get(0).space();

        assertThat(letters.values()).containsExactly("A", "B", "C", "D", "E", "F", "G", "H", "K");
        assertThat(List.of(letters.weight(0), letters.weight(6), letters.weight(7), letters.weight(8)))
                .containsExactly(1L, 3L, 1L, 7L);
        assertThat(letters.size()).isEqualTo(17);
        assertThat(draws("lotto").get(1))
                .isEqualTo(new DrawSpec("digits", Party.TWO, new Integers(0, 9), 2, Uniqueness.FALSE));
    }

    @Test
    void productAndAttackTakeAThousandDecimals() {
        var decimals = new Decimals(new BigDecimal("0.00"), new BigDecimal("0.01"), 1000);

        assertThat(draws("product"))
                .containsExactly(
                        new DrawSpec("integer", Party.ONE, new Integers(1, 100), 1, Uniqueness.FALSE),
                        new DrawSpec("decimal", Party.TWO, decimals, 1, Uniqueness.FALSE));
        assertThat(draws("attack"))
                .containsExactly(
                        new DrawSpec("integer", Party.ONE, new Integers(1, 2), 1, Uniqueness.FALSE),
                        new DrawSpec("decimal", Party.TWO, decimals, 1, Uniqueness.FALSE));
    }

    private static List<DrawSpec> draws(String name) {
        return ShippedRulebooks.all().stream()
                .filter(book -> book.name().equals(name))
                .findFirst()
                .orElseThrow()
                .draws();
    }
}
