package dossier.rulebooks.shelf;

import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import dossier.contracts.problems.ProblemException;
import dossier.contracts.problems.ProblemType;
import dossier.rulebooks.book.ContentHash;
import dossier.rulebooks.book.Rulebook;
import dossier.rulebooks.shipped.ShippedRulebooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ShelfTest {

    private final Shelf<String> shelf = new Shelf<>(Rulebook::name);

    @Test
    void holdsTheShippedRulebooks() {
        assertThat(ShippedRulebooks.all())
                .allSatisfy(book -> assertThat(shelf.get(book.hash())).isEqualTo(book.name()));
    }

    @Test
    void listsWhatItHolds() {
        shelf.learn(ContentHash.of(coin(0)), coin(0));
        assertThat(shelf.all()).contains("spy-mission", "lotto", "product", "attack", "coin-0");
    }

    @Test
    void learnsWhatItDoesNotKnow() {
        var hash = ContentHash.of(coin(0));
        assertThatThrownBy(() -> shelf.get(hash)).isInstanceOfSatisfying(ProblemException.class, e -> {
            assertThat(e.problem().is(ProblemType.UNKNOWN_RULEBOOK)).isTrue();
            assertThat(e.problem().detail()).contains(hash);
        });

        shelf.learn(hash, coin(0));
        shelf.learn(hash, coin(0));

        assertThat(shelf.get(hash)).isEqualTo("coin-0");
    }

    @Test
    void learnsWhatComesWithTheQuestion() {
        var hash = ContentHash.of(coin(0));
        assertThat(shelf.get(hash, coin(0))).isEqualTo("coin-0");
        assertThat(shelf.get(hash)).isEqualTo("coin-0");
        assertThatThrownBy(() -> shelf.get(ContentHash.of(coin(1)), coin(2)))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.problem().is(ProblemType.INVALID_INPUT))
                                .isTrue());
    }

    @Test
    void refusesADocumentUnderTheHashOfAnother() {
        assertThatThrownBy(() -> shelf.learn(ContentHash.of(coin(1)), coin(2)))
                .isInstanceOfSatisfying(ProblemException.class, e -> {
                    assertThat(e.problem().is(ProblemType.INVALID_INPUT)).isTrue();
                    assertThat(e.problem().violations().get(0).field()).isEqualTo("hash");
                });
    }

    @Test
    void refusesARulebookThatIsWrong() {
        var wrong = coin(3).replace("heads", "tails");

        assertThatThrownBy(() -> shelf.learn(ContentHash.of(wrong), wrong))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.problem().is(ProblemType.INVALID_RULEBOOK))
                                .isTrue());
        assertThatThrownBy(() -> shelf.get(ContentHash.of(wrong))).isInstanceOf(ProblemException.class);
    }

    @Test
    void letsTheOldestLearnedOnesGoAndKeepsTheShippedOnes() {
        for (int i = 0; i <= Shelf.CAPACITY; i++) {
            shelf.learn(ContentHash.of(coin(i)), coin(i));
        }

        assertThatThrownBy(() -> shelf.get(ContentHash.of(coin(0)))).isInstanceOf(ProblemException.class);
        assertThat(shelf.get(ContentHash.of(coin(1)))).isEqualTo("coin-1");
        assertThat(shelf.get(ContentHash.of(coin(Shelf.CAPACITY)))).isEqualTo("coin-" + Shelf.CAPACITY);
        holdsTheShippedRulebooks();
    }

    @Test
    void keepsItsBoundWhenManyLearnAtOnce() {
        var numbers = IntStream.range(0, 2 * Shelf.CAPACITY).boxed().toList();

        Stream.concat(numbers.stream(), numbers.stream()).parallel().forEach(i -> {
            var book = coin(i);
            shelf.learn(ContentHash.of(book), book);
        });

        assertThat(shelf.all()).hasSize(Shelf.CAPACITY + ShippedRulebooks.all().size());
    }

    private static String coin(int number) {
        return """
                rulebook: coin-%d
                title: A coin
                draws:
                  side: {generator: one, pick: [heads, tails]}
                """.formatted(number);
    }
}
