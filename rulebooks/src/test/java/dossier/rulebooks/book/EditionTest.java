package dossier.rulebooks.book;

import java.util.LinkedHashMap;
import java.util.Map;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotBlank;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

import dossier.contracts.problems.ProblemException;
import dossier.rulebooks.document.Characters;
import dossier.rulebooks.draws.Collected;
import dossier.rulebooks.draws.Source;
import dossier.rulebooks.draws.Weighted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

class EditionTest {

    private static final Source NAMES = new Source("names", null);
    private static final Source DARK = new Source("names", "dark");

    private static final String BOOK = """
            rulebook: villain
            title: A villain
            draws:
              first: {generator: one, collection: names}
              last: {generator: two, collection: names, tag: dark, times: 2, unique: true}
            text: "{first} {last}\"""";

    @Test
    void withoutWordsADrawFromACollectionIsRightButGivesNothing() {
        var book = Rulebook.read(BOOK);

        assertThat(book.findings().all()).isEmpty();
        assertThat(book.draws())
                .extracting(draw -> ((Collected) draw.space()).source())
                .containsExactly(NAMES, DARK);
        assertThatThrownBy(() -> book.draws().get(1).space().draw(size -> 0))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("The collection names#dark has no words yet");
    }

    @Test
    void anEditionHasTheWordsWithTheirWeights() {
        var words = new LinkedHashMap<String, Integer>(Map.of("Zed", 3));
        words.put("Ann", 1);
        var book = Rulebook.read(Edition.of(BOOK, Map.of(NAMES, words, DARK, Map.of("Doom", 1, "Gloom", 2))));

        assertThat(book.findings().all()).isEmpty();
        var names = (Weighted) book.draws().get(0).space();
        assertThat(names.values()).containsExactly("Zed", "Ann");
        assertThat(names.weight(0)).isEqualTo(3);
        assertThat(((Weighted) book.draws().get(1).space()).values()).containsExactlyInAnyOrder("Doom", "Gloom");
    }

    @Test
    void theHashOfAnEditionStandsForItsWordsToo() {
        var one = Edition.of(BOOK, Map.of(NAMES, Map.of("Ann", 1)));
        var other = Edition.of(BOOK, Map.of(NAMES, Map.of("Ann", 2)));

        assertThat(Rulebook.read(one).hash()).isEqualTo(ContentHash.of(one)).isNotEqualTo(ContentHash.of(other));
        assertThat(Edition.isEdition(one)).isTrue();
        assertThat(Edition.isEdition(BOOK)).isFalse();
    }

    @Test
    void tooFewWordsForTheDrawAreAFinding() {
        var book = Rulebook.read(Edition.of(BOOK, Map.of(DARK, Map.of("Doom", 1))));

        assertThat(book.findings().all())
                .extracting(finding -> finding.message())
                .containsExactly("2 values cannot differ when there are only 1 different ones.");
    }

    @Test
    void linesOfTheRulebookStayWhereTheyAre() {
        var wrong = BOOK.replace("two", "three");

        assertThat(Rulebook.read(Edition.of(wrong, Map.of(NAMES, Map.of("Ann", 1))))
                        .findings()
                        .all())
                .extracting(finding -> finding.line())
                .containsExactly(5);
    }

    @Property(tries = 300)
    void anyWordThatShowsComesBackAsItWas(@ForAll @NotBlank @StringLength(max = 200) String word) {
        assumeThat(Characters.firstHidden(word, false)).isEmpty();
        assumeThat(word.codePointCount(0, word.length())).isLessThanOrEqualTo(200);
        var book = Rulebook.read(Edition.of(BOOK, Map.of(NAMES, Map.of(word, 7))));

        assertThat(book.findings().all()).isEmpty();
        assertThat(((Weighted) book.draws().get(0).space()).values()).containsExactly(word);
    }
}
