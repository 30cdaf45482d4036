package dossier.ui.search;

import java.util.Locale;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TermsTest {

    @Test
    void takesATextApartIntoItsWords() {
        assertThat(Terms.words("KK-07: a tenner, A Tenner!")).containsExactly("kk", "07", "a", "tenner");
        assertThat(Terms.words(" …!\n")).isEmpty();
        assertThat(Terms.words("Steal the DB_URI (2.50 €)")).containsExactly("steal", "the", "db", "uri", "2", "50");
    }

    @Test
    void readsOneWordHoweverItIsWritten() {
        assertThat(Terms.words("ÄRGER")).isEqualTo(Terms.words("a\u0308rger")).containsExactly("ärger");
        assertThat(Terms.words("don't DON’T dont")).containsExactly("dont");
        assertThat(Terms.words("ﬁre")).containsExactly("fire");
        assertThat(Terms.words("Привет 東京 हिन्दी 𝒳")).containsExactly("привет", "東京", "हिन्दी", "x");
    }

    @Test
    void shortensWordsThatNoColumnCanHold() {
        assertThat(Terms.words("x".repeat(85))).containsExactly("x".repeat(84));
        assertThat(Terms.words("𐐷".repeat(100))).containsExactly("𐐷".repeat(84));
    }

    @Property
    void aTextIsFoundByAnyOfItsWordsAndNoWordLooksLikeAnotherTerm(@ForAll String text) {
        for (var word : Terms.words(text)) {
            assertThat(Terms.words(word)).containsExactly(word);
            assertThat(word).doesNotStartWith("_").doesNotContain(" ");
            assertThat(word.codePointCount(0, word.length())).isBetween(1, 84);
        }
    }

    @Property
    void caseMakesNoDifference(
            @ForAll
                    @Chars({' ', '-', '7'})
                    @CharRange(from = 'A', to = 'Z')
                    @CharRange(from = 'À', to = 'Ý')
                    @CharRange(from = 'А', to = 'Я')
                    String text) {
        assertThat(Terms.words(text.toLowerCase(Locale.ROOT))).isEqualTo(Terms.words(text));
    }

    @Test
    void fieldsAndValuesAreNotMixedUp() {
        assertThat(Terms.outcome("a", "bc")).isNotEqualTo(Terms.outcome("ab", "c"));
        assertThat(Terms.outcome("a", "b"))
                .isNotEqualTo(Terms.outcome("a", "B"))
                .hasSize(18);
        assertThat(Terms.version("lotto", 1)).isNotEqualTo(Terms.rulebook("lotto"));
    }
}
