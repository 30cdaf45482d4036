package dossier.edge.problems;

import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dossier.contracts.draws.DrawOrder;
import dossier.contracts.problems.Problem;
import dossier.contracts.problems.ProblemException;
import dossier.contracts.problems.ProblemType;

import static org.assertj.core.api.Assertions.assertThat;

class DiagnosisTest {

    private final Diagnosis diagnosis = new Diagnosis("draws");

    @ParameterizedTest
    @CsvSource({
        "400, INVALID_INPUT",
        "404, NOT_FOUND",
        "405, METHOD_NOT_ALLOWED",
        "406, NOT_ACCEPTABLE",
        "413, TOO_LARGE",
        "415, UNSUPPORTED_MEDIA_TYPE",
        "503, UNAVAILABLE",
        "501, INTERNAL"
    })
    void namesEveryHttpFailure(int status, ProblemType type) {
        var problem = diagnosis.of(new WebApplicationException(status));
        assertThat(problem.is(type)).isTrue();
        assertThat(problem.detail()).isNotBlank();
    }

    @Test
    void tellsWhichPathIsMissing() {
        assertThat(diagnosis.of(new WebApplicationException(404)).detail()).isEqualTo("There is no /draws here.");
    }

    @Test
    void saysWhereTheJsonBreaks() {
        var problem = diagnosis.of(wrapped(reading("{\"seed\": nope}")));
        assertThat(problem.is(ProblemType.INVALID_INPUT)).isTrue();
        assertThat(problem.detail()).startsWith("The body is not valid JSON (line 1, column ");
    }

    @Test
    void namesTheFieldOfTheWrongType() {
        var problem = diagnosis.of(wrapped(reading("{\"count\": \"many\"}")));
        assertThat(problem.violations())
                .singleElement()
                .satisfies(violation -> assertThat(violation.field()).isEqualTo("count"));
    }

    @Test
    void refusesABodyThatIsNoObject() {
        assertThat(diagnosis.of(new JsonbException("what is this")).violations())
                .singleElement()
                .satisfies(violation -> assertThat(violation.field()).isEqualTo("body"));
    }

    @Test
    void findsAProblemBelowItsWrappers() {
        var cause = ProblemException.invalid("seed", "", "The seed is empty.");
        assertThat(diagnosis.of(new WebApplicationException(cause, 400))).isEqualTo(cause.problem());
    }

    @Test
    void keepsTheDetailsOfOurOwnFaultsToItself() {
        Problem problem = diagnosis.of(new IllegalStateException("jdbc:mariadb://db:3306 password=secret"));
        assertThat(problem.is(ProblemType.INTERNAL)).isTrue();
        assertThat(problem.detail()).doesNotContain("secret");
    }

    private static Throwable reading(String json) {
        try {
            return new AssertionError("read " + JsonbBuilder.create().fromJson(json, DrawOrder.class));
        } catch (JsonbException expected) {
            return expected;
        }
    }

    private static Throwable wrapped(Throwable failure) {
        return new WebApplicationException(new ProcessingException(failure), 400);
    }
}
