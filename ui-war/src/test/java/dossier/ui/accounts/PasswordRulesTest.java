package dossier.ui.accounts;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dossier.contracts.problems.ProblemException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PasswordRulesTest {

    @ParameterizedTest
    @ValueSource(strings = {"twelve signs", "Käse mit Öl und Brot", "почему бы и нет", "🦊🐻🐼🦁🐯🐨🐸🐵🐔🐧🐦🦆"})
    void takesAnyLongSentence(String password) {
        assertThatCode(() -> PasswordRules.check("new", password, "ann")).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "eleven sign, 12 to 128",
        "ababababababab, different",
        "I am ann and here, name",
        "PasswordPassword, guessed",
        "iloveyouiloveyou1!, guessed"
    })
    void refusesWhatIsGuessedAndNeverShowsIt(String password, String reason) {
        assertThatThrownBy(() -> PasswordRules.check("new", password, "ann"))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> assertThat(refused.problem().toString())
                                .contains(reason)
                                .doesNotContain(password));
    }

    @Test
    void refusesWhatIsTooLong() {
        assertThatThrownBy(() -> PasswordRules.check("new", "abcdefg".repeat(20), "ann"))
                .hasMessageContaining("this one has 140");
    }

    @Test
    void takesALetterForTheSameHoweverItIsComposed() {
        assertThat(PasswordRules.normal("Ka\u0308se")).isEqualTo(PasswordRules.normal("K\u00e4se"));
    }
}
