package dossier.liberty.launcher;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dossier.liberty.settings.Part;
import dossier.liberty.settings.Refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ArgumentsTest {

    @Test
    void runsAllServersUntilItIsStopped() {
        var arguments = Arguments.of("up");

        assertThat(arguments.servers()).isEqualTo(Part.servers());
        assertThat(arguments.command()).isEmpty();
    }

    @Test
    void leavesAServerOutByItsNameOrItsModule() {
        assertThat(Arguments.of("up", "--except", "ui").servers())
                .containsExactly(Part.GENERATOR_ONE, Part.GENERATOR_TWO, Part.OUTCOME);
        assertThat(Arguments.of("up", "--except", "outcome-war").servers())
                .containsExactly(Part.GENERATOR_ONE, Part.GENERATOR_TWO, Part.UI);
    }

    @Test
    void runsACommandWithItsOptions() {
        var arguments = Arguments.of("up", "--except", "ui", "--", "mvn", "--", "--except");

        assertThat(arguments.except()).contains(Part.UI);
        assertThat(arguments.command()).containsExactly("mvn", "--", "--except");
    }

    @Test
    void namesTheServersThatThereAre() {
        assertThatThrownBy(() -> Arguments.of("up", "--except", "database"))
                .isInstanceOf(Refusal.class)
                .hasMessage("There is no server \"database\"; there are generator-one, generator-two, outcome, ui.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "down", "up now", "up --except", "--except ui up"})
    void showsItsUsageWhenItDoesNotUnderstand(String line) {
        assertThatThrownBy(() -> Arguments.of(line.isEmpty() ? new String[0] : line.split(" ")))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("Usage: java -jar liberty/target/dossier-launcher.jar up");
    }
}
