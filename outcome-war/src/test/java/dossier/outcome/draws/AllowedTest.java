package dossier.outcome.draws;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dossier.outcome.names.ValueKind;
import dossier.rulebooks.book.Rulebook;

import static org.assertj.core.api.Assertions.assertThat;

class AllowedTest {

    @ParameterizedTest
    @CsvSource({
        "dice: 3d6+2,            5,       true",
        "dice: 3d6+2,            20,      true",
        "dice: 3d6+2,            4,       false",
        "dice: 3d6+2,            21,      false",
        "dice: 3d6+2,            7.0,     false",
        "pattern: '[ab]#-?',     b7-Q,    true",
        "pattern: '[ab]#-?',     c7-Q,    false",
        "pattern: '[ab]#-?',     b7-Qx,   false",
        "pattern: '[ab]#-?',     '',      false",
        "table: t,               anything, true"
    })
    void knowsWhatAKindCanGive(String kind, String value, boolean fits) {
        assertThat(allowed(kind).test().test(value)).isEqualTo(fits);
    }

    @Test
    void aTextOfATableHasItsLimit() {
        assertThat(allowed("table: t").test().test("x".repeat(10_001))).isFalse();
    }

    @Test
    void diceAreNumbersAndTheOthersTexts() {
        assertThat(allowed("dice: d6").kind()).isEqualTo(ValueKind.INTEGER);
        assertThat(allowed("pattern: '#'").kind()).isEqualTo(ValueKind.TEXT);
        assertThat(allowed("table: t").kind()).isEqualTo(ValueKind.TEXT);
    }

    private static Allowed allowed(String kind) {
        var book = Rulebook.read("""
                rulebook: t
                title: T
                draws: {x: {generator: one, %s}}
                tables: {t: [x]}
                text: x
                """.formatted(kind));
        book.findings().raise();
        return Allowed.of(book.draws().get(0).space());
    }
}
