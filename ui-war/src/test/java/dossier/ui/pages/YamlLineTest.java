package dossier.ui.pages;

import java.util.stream.Collectors;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dossier.ui.pages.YamlLine.Word;

import static org.assertj.core.api.Assertions.assertThat;

class YamlLineTest {

    @Test
    void coloursWhatPeopleLookFor() {
        var words = YamlLine.of("  price: {generator: two, step: 0.05} # 3 coins")
                .get(0)
                .words();
        assertThat(words)
                .contains(
                        new Word("key", "price"),
                        new Word("key", "generator"),
                        new Word("number", "0.05"),
                        new Word("comment", "# 3 coins"))
                .doesNotContain(new Word("key", "two"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {"\"a: 1 # b\"; string", "'it''s: 2'; string", "a#b; plain", "d20; plain", "-17; number"})
    void takesAWordForWhatItLooksLike(String text, String kind) {
        assertThat(YamlLine.of(text).get(0).words()).containsExactly(new Word(kind, text));
    }

    @Property(tries = 300)
    void losesNothingOfAnyDocument(@ForAll String document) {
        var lines = YamlLine.of(document).stream()
                .map(line -> line.words().stream().map(Word::text).collect(Collectors.joining()))
                .toList();
        assertThat(lines).isEqualTo(document.lines().toList());
    }
}
