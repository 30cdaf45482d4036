package dossier.outcome.documents;

import org.junit.jupiter.api.Test;

import dossier.contracts.documents.Comparison;
import dossier.contracts.documents.Comparison.Change;
import dossier.contracts.documents.ComparisonOrder;
import dossier.contracts.documents.Odds.Chance;
import dossier.contracts.problems.ProblemType;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class ComparisonTest {

    private static final String DIE = """
            rulebook: die
            title: A die
            draws: {die: {generator: one, integers: 1..6}}
            decide:
              result:
                - {die: 6, then: win}
                - {then: lose}
              other:
                - {die: 1, then: one}
                - {then: more}
            text: "{result}"
            """;

    private final DocumentsResource documents = new DocumentsResource();

    private Comparison compare(String before, String after) {
        return documents.compare(new ComparisonOrder(before, after));
    }

    @Test
    void theSameDocumentHasNoChanges() {
        assertThat(compare(DIE, DIE).outputs()).isEmpty();
    }

    @Test
    void anotherCellChangesTheChancesOfItsOutputAndOfTheText() {
        var comparison = compare(DIE, DIE.replace("{die: 6,", "{die: 5..6,"));
        assertThat(comparison.outputs()).extracting(Comparison.Output::name).containsExactly("result", "text");
        assertThat(comparison.outputs().get(0).exact()).isTrue();
        assertThat(comparison.outputs().get(0).changes())
                .extracting(
                        Change::value,
                        change -> change.before().fraction(),
                        change -> change.after().fraction())
                .containsExactlyInAnyOrder(tuple("win", "1/6", "1/3"), tuple("lose", "5/6", "2/3"));
    }

    @Test
    void aValueThatOneOfThemCannotGiveHasTheChanceZeroThere() {
        var comparison = compare(DIE, DIE.replace("then: one", "then: ace"));
        assertThat(comparison.outputs().get(0).changes())
                .extracting(
                        Change::value,
                        change -> change.before().fraction(),
                        change -> change.after().fraction())
                .containsExactlyInAnyOrder(tuple("one", "1/6", "0"), tuple("ace", "0", "1/6"));
    }

    @Test
    void aChanceOfNoOutcomeIsAChange() {
        var comparison = compare(DIE, DIE.replace("    - {then: more}\n", ""));
        assertThat(comparison.outputs().get(0).changes())
                .filteredOn(change -> change.value() == null)
                .extracting(change -> change.after().fraction())
                .containsExactly("5/6");
    }

    @Test
    void anOutputThatOneOfThemLacksHasNoChanceThere() {
        var comparison = compare(DIE, DIE.replace("other:", "another:"));
        assertThat(comparison.outputs()).extracting(Comparison.Output::name).containsExactly("other", "another");
        assertThat(comparison.outputs().get(0).changes())
                .extracting(Change::after)
                .containsOnlyNulls();
        assertThat(comparison.outputs().get(1).changes())
                .extracting(Change::before)
                .containsOnlyNulls();
    }

    @Test
    void simulatedChancesDifferOnlyWhereTheirIntervalsHaveNothingInCommon() {
        var large = DIE.replace(
                        "die: {generator: one, integers: 1..6}",
                        "die: {generator: one, integers: 1..6}, big: {generator: two, integers: 1..1000000000}")
                .replace("{die: 6,", "{die: 6, if: \"big % 2 == 0\",");
        var changed = compare(large, large.replace("% 2 == 0", "% 2 == 1"));
        assertThat(changed.outputs()).isEmpty();

        var comparison = compare(large, large.replace("% 2 == 0", "% 2 < 2"));
        assertThat(comparison.outputs()).extracting(Comparison.Output::name).containsExactly("result", "text");
        assertThat(comparison.outputs().get(0).exact()).isFalse();
        assertThat(comparison.outputs().get(0).changes())
                .extracting(Change::before)
                .extracting(Chance::fraction)
                .containsOnlyNulls();
    }

    @Test
    void bothDocumentsMustBeThereAndRight() {
        assertThat(Problems.fields(() -> compare(null, null))).containsExactly("before", "after");
        assertThat(Problems.fields(() -> documents.compare(null))).containsExactly("order");
        assertThat(Problems.of(() -> compare(DIE, "a: b")).is(ProblemType.INVALID_RULEBOOK))
                .isTrue();
    }
}
