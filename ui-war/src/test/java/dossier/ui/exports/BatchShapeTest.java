package dossier.ui.exports;

import org.junit.jupiter.api.Test;

import dossier.rulebooks.shipped.ShippedRulebooks;

import static org.assertj.core.api.Assertions.assertThat;

class BatchShapeTest {

    @Test
    void hasAColumnForEachValueThatIsDrawnAndForEachOutput() {
        assertThat(BatchShape.of(shipped("spy-mission")).header())
                .containsExactly(
                        "index",
                        "seed",
                        "rulebook",
                        "version",
                        "numbers[0]",
                        "numbers[1]",
                        "numbers[2]",
                        "numbers[3]",
                        "numbers[4]",
                        "numbers[5]",
                        "letters[0]",
                        "letters[1]",
                        "letters[2]",
                        "letters[3]",
                        "letters[4]",
                        "letters[5]",
                        "target",
                        "task",
                        "text");
        assertThat(BatchShape.of(shipped("attack")).header())
                .as("one value needs no number; derived before decided")
                .startsWith("index", "seed", "rulebook", "version", "integer", "decimal", "damage");
    }

    @Test
    void saysTheSectionWhereANameIsTakenAlready() {
        assertThat(BatchShape.of(Samples.CARDS).header())
                .containsExactly(
                        "index",
                        "seed",
                        "rulebook",
                        "version",
                        "hand[0]",
                        "hand[1]",
                        "draws.text",
                        "twice",
                        "outcome.index",
                        "luck",
                        "text");
    }

    @Test
    void findsEachValueOfADossier() {
        var dossier = Samples.dossier(12, "-3", "told");
        assertThat(BatchShape.of(Samples.CARDS).columns())
                .extracting(column -> column.value().apply(dossier))
                .containsExactly("12", "42", "cards", "3", "ace", "king", "-3", "-3", "first", "good", "told");
    }

    private static String shipped(String name) {
        return ShippedRulebooks.all().stream()
                .filter(book -> book.name().equals(name))
                .findFirst()
                .orElseThrow()
                .document();
    }
}
