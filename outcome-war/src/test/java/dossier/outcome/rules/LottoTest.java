package dossier.outcome.rules;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The prizes of the lotto for all pairs of letters, written down by hand; digits never change a prize. */
class LottoTest {

    private static final String LETTERS = "ABCDEFGHK";

    /** A row for each first letter, a column for each second one. */
    private static final List<String> PRIZES = List.of(
            // ABCDEFGHK
            "......t.l", // A
            "......t.l", // B
            "......t.l", // C
            "......t.l", // D
            "......t.l", // E
            "......t.l", // F
            "ttttttMtl", // G
            "......t.l", // H
            "llllllllD"); // K

    private static final Map<Character, String> MEANINGS = Map.of(
            '.', "nothing", 't', "a tenner", 'M', "money, trip and island for life", 'l', "lose a limb", 'D', "Death");

    private final CompiledRulebook lotto = Rules.shipped("lotto");

    @Test
    void everyPairOfLettersHasItsPrize() {
        for (var first = 0; first < LETTERS.length(); first++) {
            for (var second = 0; second < LETTERS.length(); second++) {
                var letters = List.of(LETTERS.substring(first, first + 1), LETTERS.substring(second, second + 1));
                var prize = MEANINGS.get(PRIZES.get(first).charAt(second));
                assertPrize(letters, List.of("0", "9"), prize);
                assertPrize(letters, List.of("7", "7"), prize);
            }
        }
    }

    private void assertPrize(List<String> letters, List<String> digits, String prize) {
        var outcome = lotto.decide(Rules.draw("letters", letters, "digits", digits), "draw");
        assertThat(outcome.fields()).as("%s", letters).containsExactly(Map.entry("prize", prize));
        assertThat(outcome.text())
                .isEqualTo(letters.get(0) + letters.get(1) + "-" + digits.get(0) + digits.get(1) + ": " + prize);
    }
}
