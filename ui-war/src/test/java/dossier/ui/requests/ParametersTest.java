package dossier.ui.requests;

import org.junit.jupiter.api.Test;

import dossier.contracts.problems.ProblemException;
import dossier.contracts.problems.Violation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class ParametersTest {

    @Test
    void readsFlags() {
        var parameters = new Parameters();
        assertThat(parameters.flag("archived", "true")).isTrue();
        assertThat(parameters.flag("archived", "false")).isFalse();
        assertThat(parameters.flag("archived", null)).isFalse();
        parameters.check();
    }

    @Test
    void namesEverythingThatIsWrongAtOnce() {
        var parameters = new Parameters();
        parameters.flag("archived", "maybe");
        assertThat(parameters.limit("0")).isEqualTo(50);
        var problem = catchThrowableOfType(ProblemException.class, parameters::check);
        assertThat(problem.problem().violations()).extracting(Violation::field).containsExactly("archived", "limit");
        assertThat(problem).hasMessageContaining("must be true or false");
    }
}
