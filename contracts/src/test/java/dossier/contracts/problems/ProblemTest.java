package dossier.contracts.problems;

import java.net.URI;
import java.util.List;

import jakarta.json.bind.JsonbBuilder;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class ProblemTest {

    @ParameterizedTest
    @EnumSource
    void everyTypeIsFoundByItsUri(ProblemType type) {
        assertThat(ProblemType.of(type.uri())).contains(type);
    }

    @Test
    void aForeignTypeIsNoneOfOurs() {
        assertThat(ProblemType.of(URI.create("about:blank"))).isEmpty();
    }

    @Test
    void crossesTheWireUnchanged() {
        var problem = Problem.of(
                ProblemType.INVALID_RULEBOOK, "One row is wrong.", List.of(new Violation("decide", "x", "No.", 3, 7)));
        var jsonb = JsonbBuilder.create();
        assertThat(jsonb.fromJson(jsonb.toJson(problem), Problem.class)).isEqualTo(problem);
    }

    @Test
    void readsAMissingListOfViolationsAsEmpty() {
        var json = "{\"type\":\"urn:dossier:problem:internal\",\"status\":500}";
        assertThat(JsonbBuilder.create().fromJson(json, Problem.class).violations())
                .isEmpty();
    }

    @Test
    void neverEchoesAWholeBody() {
        assertThat(Violation.of("seed", "x".repeat(5_000), "Too long.").value()).hasSize(81);
    }

    @Test
    void saysAllThatIsWrongInOneDetail() {
        var failure = ProblemException.invalid(
                List.of(Violation.of("seed", null, "No seed."), Violation.of("from", -1, "From is negative.")));
        assertThat(failure.problem().detail()).isEqualTo("No seed. From is negative.");
        assertThat(failure).hasMessage("The input is not valid: No seed. From is negative.");
    }
}
