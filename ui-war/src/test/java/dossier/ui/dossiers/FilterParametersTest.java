package dossier.ui.dossiers;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dossier.contracts.problems.ProblemException;
import dossier.contracts.problems.Violation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

class FilterParametersTest {

    @Test
    void readsNothingAsTheWholeHistory() {
        assertThat(read(Map.of("rulebook", " ", "q", "", "from", "", "after", "7")))
                .isEqualTo(DossierFilter.none());
    }

    @Test
    void readsEveryCondition() {
        var filter = read(Map.of(
                "rulebook", "lotto",
                "version", "2",
                "batch", "17",
                "from", "2026-11-01",
                "to", "2026-11-21T18:30:00+01:00",
                "outcome.prize", "a tenner",
                "outcome.a.b", "x",
                "q", " money TRIP "));
        assertThat(filter)
                .isEqualTo(new DossierFilter(
                        "lotto",
                        2,
                        17L,
                        Instant.parse("2026-11-01T00:00:00Z"),
                        Instant.parse("2026-11-21T17:30:00Z"),
                        Map.of("prize", "a tenner", "a.b", "x"),
                        "money TRIP"));
    }

    @Test
    void readsTheTwoInputsOfAForm() {
        var filter = read(Map.of("field", "target", "value", "the Duchess", "outcome.task", "Follow"));
        assertThat(filter.outcome()).isEqualTo(Map.of("target", "the Duchess", "task", "Follow"));
    }

    @Test
    void takesATimeWithoutZoneAsUtc() {
        assertThat(read(Map.of("to", "2026-11-21T18:30")).to()).isEqualTo("2026-11-21T18:30:00Z");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rulebook | ludo | There is no rulebook named ludo.",
                "batch | x | The parameter batch must be a number from 1 to",
                "batch | 0 | The parameter batch must be a number from 1 to",
                "version | 1 | needs the parameter rulebook",
                "from | yesterday | must be a day like 2026-11-21 or a time like 2026-11-21T18:30",
                "from | 2026-02-30 | must be a day like",
                "to | 1969-12-31 | of the years 1970 to 9999",
                "to | +10000-01-01 | of the years 1970 to 9999",
                "outcome. | x | Write outcome.FIELD=VALUE",
                "outcome.target | '' | Write outcome.FIELD=VALUE",
                "q | !? | must have a letter or a digit"
            })
    void saysWhatIsWrongWithAParameterAndWhatIsAllowed(String name, String value, String message) {
        var violations = violations(Map.of(name, value));
        assertThat(violations).hasSize(1);
        assertThat(violations.get(0).field()).isEqualTo(name);
        assertThat(violations.get(0).value()).isEqualTo(value.isEmpty() ? null : value);
        assertThat(violations.get(0).message()).contains(message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "99"})
    void saysWhichVersionsThereAre(String version) {
        assertThat(violations(Map.of("rulebook", "lotto", "version", version)))
                .extracting(Violation::field, Violation::message)
                .containsExactly(tuple("version", "The rulebook lotto has the versions 1 to 2."));
    }

    @Test
    void anEndMustComeAfterItsBeginning() {
        assertThat(violations(Map.of("from", "2026-11-21", "to", "2026-11-21")))
                .extracting(Violation::field, Violation::message)
                .containsExactly(tuple("to", "The parameter to must be later than from."));
    }

    @Test
    void aFieldWithoutAValueIsAsWrongAsAValueWithoutAField() {
        assertThat(violations(Map.of("field", "target")))
                .extracting(Violation::field)
                .containsExactly("value");
        assertThat(violations(Map.of("value", "x")))
                .extracting(Violation::field)
                .containsExactly("field");
    }

    @Test
    void namesAllThatIsWrongAtOnce() {
        assertThat(violations(Map.of("rulebook", "ludo", "batch", "-1", "from", "now", "q", "?")))
                .extracting(Violation::field)
                .containsExactly("rulebook", "batch", "from", "q");
    }

    @Test
    void refusesAParameterThatIsGivenTwiceOrTooLong() {
        var twice = catchThrowableOfType(
                ProblemException.class,
                () -> new FilterParameters(Map.of("q", List.of("a", "b")), FilterParametersTest::newest).read());
        assertThat(twice).hasMessageContaining("The parameter q may be given once.");
        assertThat(violations(Map.of("q", "x".repeat(201))).get(0).message()).contains("at most 200 characters");
    }

    private static DossierFilter read(Map<String, String> parameters) {
        var given = new HashMap<String, List<String>>();
        parameters.forEach((name, value) -> given.put(name, List.of(value)));
        return new FilterParameters(given, FilterParametersTest::newest).read();
    }

    private static List<Violation> violations(Map<String, String> parameters) {
        return catchThrowableOfType(ProblemException.class, () -> read(parameters))
                .problem()
                .violations();
    }

    private static Optional<Integer> newest(String rulebook) {
        return rulebook.equals("lotto") ? Optional.of(2) : Optional.empty();
    }
}
