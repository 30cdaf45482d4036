package dossier.ui.pages;

import java.util.LinkedHashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;

import dossier.ui.dossiers.Cursor;
import dossier.ui.requests.Parameters;

import static org.assertj.core.api.Assertions.assertThat;

class HistoryAddressTest {

    @Test
    void keepsWhatIsFilteredWhenItTurnsAPage() {
        var address = address("q", "the Duchess & co", "outcome.a b", "ü", "before", "7", "size", "50", "deleted", "3");
        assertThat(address.older(20))
                .hasToString("/dossiers?q=the+Duchess+%26+co&outcome.a+b=%C3%BC&size=50&before=20");
        assertThat(address.newer(30)).hasToString("/dossiers?q=the+Duchess+%26+co&outcome.a+b=%C3%BC&size=50&after=30");
        assertThat(address.turned())
                .hasToString("/dossiers?q=the+Duchess+%26+co&outcome.a+b=%C3%BC&size=50&sort=oldest");
        assertThat(address.cursor(new Parameters())).isEqualTo(Cursor.olderThan(7));
    }

    @Test
    void turnsBackToTheNewest() {
        assertThat(address("sort", "oldest", "after", "9").turned()).hasToString("/dossiers");
        assertThat(address("sort", "oldest").isOldestFirst()).isTrue();
    }

    @Test
    void showsOneConditionOnTheOutcomeInTheFormAndKeepsTheOthers() {
        var one = address("outcome.target", "the Duchess", "outcome.task", "Follow");
        assertThat(one.field()).isEqualTo("target");
        assertThat(one.value()).isEqualTo("the Duchess");
        assertThat(one.otherOutcomes()).containsExactly(Map.entry("outcome.task", "Follow"));
        var two = address("field", "mood", "value", "good", "outcome.task", "Follow");
        assertThat(two.field()).isEqualTo("mood");
        assertThat(two.value()).isEqualTo("good");
        assertThat(two.otherOutcomes()).containsExactly(Map.entry("outcome.task", "Follow"));
        assertThat(address().field()).isEmpty();
    }

    @Test
    void knowsWhetherItFilters() {
        assertThat(address("sort", "oldest", "size", "50", "before", "1").isFiltered())
                .isFalse();
        assertThat(address("q", "x").isFiltered()).isTrue();
        assertThat(address("q", "x", "rulebook", "lotto").isFilteredFurther()).isFalse();
        assertThat(address("outcome.x", "y").isFilteredFurther()).isTrue();
        assertThat(address("q", " ").isFiltered()).isFalse();
    }

    @Test
    void showsTwentyUnlessAskedForAnotherSizeThatThereIs() {
        assertThat(address().size()).isEqualTo(20);
        assertThat(address("size", "100").size()).isEqualTo(100);
        assertThat(address("size", "1000000").size()).isEqualTo(20);
    }

    private static HistoryAddress address(String... namesAndValues) {
        var parameters = new LinkedHashMap<String, String[]>();
        for (var i = 0; i < namesAndValues.length; i += 2) {
            parameters.put(namesAndValues[i], new String[] {namesAndValues[i + 1]});
        }
        return HistoryAddress.of(parameters);
    }
}
