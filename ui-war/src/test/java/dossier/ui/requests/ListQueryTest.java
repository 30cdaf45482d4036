package dossier.ui.requests;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dossier.contracts.problems.ProblemException;
import dossier.contracts.problems.Violation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

class ListQueryTest {

    @Test
    void startsWithTheNewestFifty() {
        assertThat(ListQuery.read(null, null)).isEqualTo(new ListQuery(Long.MAX_VALUE, 50));
    }

    @Test
    void goesOnWhereThePageBeforeEnded() {
        assertThat(ListQuery.read("17", "200")).isEqualTo(new ListQuery(17, 200));
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "-1, 201", "x, many", "1.5, 1e2", "99999999999999999999, ''"})
    void namesEachParameterThatIsWrong(String after, String limit) {
        var failure = catchThrowableOfType(ProblemException.class, () -> ListQuery.read(after, limit));
        assertThat(failure.problem().violations())
                .extracting(Violation::field, Violation::value)
                .containsExactly(tuple("after", after), tuple("limit", limit));
        assertThat(failure).hasMessageContaining("The parameter limit must be a number from 1 to 200.");
    }
}
