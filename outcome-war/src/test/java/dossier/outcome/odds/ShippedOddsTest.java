package dossier.outcome.odds;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import dossier.contracts.documents.Odds;
import dossier.outcome.rules.Rules;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** The odds of the shipped rulebooks, counted by hand. */
class ShippedOddsTest {

    /** Of 26 letters: z; five vowels; b c d f g h j; k l m n p q r; and the six that are left. */
    @Test
    void aSpyMissionMeetsItsTargets() {
        assertThat(Counted.fractions(Rules.shipped("spy-mission"), "target"))
                .containsExactly(
                        entry("the dictator", "7/26"),
                        entry("the head of Odin", "7/26"),
                        entry("the Duchess", "3/13"),
                        entry("the double agent", "5/26"),
                        entry("the Flask developer", "1/26"));
    }

    /** Of 0..19: 19; 0 3 6 9 12 15 18; 10 11 13 14 16 17; and 1 2 4 5 7 8. */
    @Test
    void aSpyMissionHasItsTasks() {
        assertThat(Counted.fractions(Rules.shipped("spy-mission"), "task"))
                .containsExactly(
                        entry("Follow", "7/20"),
                        entry("Collect information about", "3/10"),
                        entry("Meet with", "3/10"),
                        entry("Steal the DB_URI from", "1/20"));
    }

    @Test
    void aSpyMissionIsOneOf520Pairs() {
        var text = Counted.output(Rules.shipped("spy-mission"), "text");
        assertThat(text.exact()).isTrue();
        assertThat(text.cases()).isEqualTo(520);
        assertThat(text.distinct()).isEqualTo(20);
        assertThat(text.others()).isNull();
        assertThat(text.none()).isNull();
        assertThat(Counted.fractions(Rules.shipped("spy-mission"), "text"))
                .containsEntry("Follow the dictator", "49/520")
                .containsEntry("Steal the DB_URI from the Flask developer", "1/520")
                .containsEntry("Meet with the Duchess", "9/130");
    }

    /** Weights are 17 in all, K 7 and G 3, so of 289 pairs 49 are KK, 70 and 70 have one K, 9 are GG, and so on. */
    @Test
    void theLottoHasItsPrizes() {
        var prizes = Rules.shipped("lotto");
        assertThat(Counted.fractions(prizes, "prize"))
                .containsExactly(
                        entry("lose a limb", "140/289"),
                        entry("Death", "49/289"),
                        entry("nothing", "49/289"),
                        entry("a tenner", "42/289"),
                        entry("money, trip and island for life", "9/289"));
    }

    @Test
    void anAttackIsCriticalWhenItIsTwoAndAboveFive() {
        var attack = Rules.shipped("attack");
        assertThat(Counted.fractions(attack, "result"))
                .containsExactly(entry("HIT", "1501/2000"), entry("CRIT", "499/2000"));
        assertThat(Counted.fractions(attack, "damage"))
                .containsEntry("2.00", "1/1000")
                .containsEntry("1.01", "1/2000");
    }

    @Test
    void aProductListsItsThousandLikeliestValuesOfMany() {
        var product = Counted.output(Rules.shipped("product"), "product");
        assertThat(product.exact()).isTrue();
        assertThat(product.cases()).isEqualTo(100_000);
        assertThat(product.chances()).hasSize(Odds.MOST_LISTED);
        assertThat(product.chances().get(0).value()).isEqualTo("0.00");
        assertThat(product.chances().get(0).fraction()).isEqualTo("1/1000");
        assertThat(product.distinct()).isEqualTo(products().distinct().count());
    }

    /** Of 1..100 and 0.00..9.99, in hundredths. */
    private static IntStream products() {
        return IntStream.rangeClosed(1, 100)
                .flatMap(integer -> IntStream.range(0, 1_000).map(cents -> integer * cents));
    }

    @Test
    void allOddsOfAnOutputTogetherAreCertain() {
        for (var name : List.of("spy-mission", "lotto", "attack", "product")) {
            assertThat(Counted.all(Rules.shipped(name)).outputs()).allSatisfy(output -> {
                var listed = output.chances().stream()
                        .mapToDouble(Odds.Chance::probability)
                        .sum();
                var others = output.others() == null ? 0 : output.others().probability();
                assertThat(listed + others).as(output.name()).isCloseTo(1, within(1e-9));
            });
        }
    }
}
