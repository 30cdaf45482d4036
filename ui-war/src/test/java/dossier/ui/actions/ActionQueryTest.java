package dossier.ui.actions;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dossier.contracts.problems.ProblemException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ActionQueryTest {

    @Test
    void asksForEverythingWhenNothingIsGiven() {
        var query = ActionQuery.read(Map.of("who", List.of(" "), "other", List.of("theirs")));
        assertThat(query.filter()).isEqualTo(new ActionFilter(null, null, null, null, null));
        assertThat(query.after()).isEqualTo(ActionCursor.NEWEST);
        assertThat(query.limit()).isEqualTo(50);
    }

    @Test
    void readsEveryCondition() {
        var query = ActionQuery.read(Map.of(
                "from", List.of("2026-11-21T10:00+01:00"),
                "until", List.of("2026-11-21T18:30"),
                "who", List.of("O'Hara"),
                "kind", List.of("batch-ordered"),
                "status", List.of("ERROR"),
                "after", List.of("1795285800123-17"),
                "limit", List.of("3")));
        assertThat(query.filter())
                .isEqualTo(new ActionFilter(
                        Instant.parse("2026-11-21T09:00:00Z"),
                        Instant.parse("2026-11-21T18:30:00Z"),
                        "O'Hara",
                        "batch-ordered",
                        ActionStatus.ERROR));
        assertThat(query.after()).isEqualTo(new ActionCursor(Instant.ofEpochMilli(1_795_285_800_123L), 17));
        assertThat(query.limit()).isEqualTo(3);
    }

    @Test
    void aDayMeansAllOfIt() {
        var filter = ActionQuery.read(Map.of("from", List.of("2026-11-21"), "until", List.of("2026-11-21")))
                .filter();
        assertThat(filter.from()).isEqualTo("2026-11-21T00:00:00Z");
        assertThat(filter.until()).isEqualTo("2026-11-22T00:00:00Z");
    }

    @ParameterizedTest
    @CsvSource({
        "from, yesterday",
        "from, 2026-02-30",
        "from, 21.11.2026",
        "from, 2026-11-21' OR '1'='1",
        "until, <script>alert(1)</script>",
        "until, 10000-01-01",
        "kind, batch-ordered' --",
        "kind, no-such-kind",
        "status, success",
        "after, 17",
        "after, 1-1; DROP TABLE action",
        "after, 100000000000000-1",
        "limit, 0",
        "limit, 201"
    })
    void namesTheParameterThatIsWrong(String name, String text) {
        assertThatThrownBy(() -> ActionQuery.read(Map.of(name, List.of(text))))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.problem().violations())
                                .singleElement()
                                .satisfies(violation ->
                                        assertThat(violation.field()).isEqualTo(name)));
    }

    @Test
    void refusesAnEndBeforeTheBeginning() {
        for (var end : List.of("2026-11-20", "2026-11-20T23:59")) {
            assertThatThrownBy(() -> ActionQuery.read(
                            Map.of("startdate", List.of("2026-11-21"), "enddate", List.of(end)),
                            "startdate",
                            "enddate"))
                    .hasMessageContaining("enddate must be later than startdate");
        }
    }

    @Test
    void refusesWhatIsTooLongOrGivenTwiceOrDoesNotShow() {
        assertThatThrownBy(() -> ActionQuery.read(Map.of("who", List.of("x".repeat(201)))))
                .hasMessageContaining("at most 200 characters");
        assertThatThrownBy(() -> ActionQuery.read(Map.of("who", List.of("ann", "bo"))))
                .hasMessageContaining("may be given once");
        assertThatThrownBy(() -> ActionQuery.read(Map.of("who", List.of("an\u0000n"))))
                .hasMessageContaining("signs that show");
    }

    @Test
    void theAddressOfTheNextPageIsReadAsItWasWritten() {
        var cursor = new ActionCursor(Instant.parse("2026-11-21T18:30:00.123Z"), 17);
        assertThat(ActionQuery.read(Map.of("after", List.of(cursor.toString()))).after())
                .isEqualTo(cursor);
    }
}
