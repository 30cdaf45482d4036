package dossier.rulebooks.document;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class NearestWordTest {

    private static final List<String> WORDS = List.of("integers", "decimals", "pick", "weighted", "times", "unique");

    @ParameterizedTest
    @CsvSource({
        "integer, integers",
        "integerss, integers",
        "intejers, integers",
        "itnegers, integers",
        "decimal, decimals",
        "wieghted, weighted",
        "weigthed, weighted",
        "wayted, ",
        "pikc, pick",
        "pck, pick",
        "picks, pick",
        "time, times",
        "tiems, times",
        "uniqe, unique",
        "dice, ",
        "p, ",
        "colour, "
    })
    void guessesTheWordThatWasMeant(String typed, String meant) {
        assertThat(NearestWord.to(typed, WORDS)).isEqualTo(Optional.ofNullable(meant));
    }

    @Test
    void theFirstOfEquallyNearWordsWins() {
        assertThat(NearestWord.to("cat", List.of("hat", "bat", "car"))).contains("hat");
        assertThat(NearestWord.to("cat", List.of("hats", "cat"))).contains("cat");
    }

    @Test
    void theHintEndsASentence() {
        assertThat(NearestWord.hint("pik", WORDS)).isEqualTo("; did you mean \"pick\"?");
        assertThat(NearestWord.hint("zzz", WORDS)).isEqualTo(".");
    }
}
