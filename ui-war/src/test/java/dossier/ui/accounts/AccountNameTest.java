package dossier.ui.accounts;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import dossier.contracts.problems.ProblemException;
import dossier.ui.people.NoAccount;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class AccountNameTest {

    @ParameterizedTest
    @EnumSource
    void nobodyGetsTheNameOfWhatIsNoAccount(NoAccount taken) {
        assertThatThrownBy(() -> AccountName.check(taken.word()))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining(taken.word());
    }

    @Test
    void aNameThatOnlyLooksLikeOneOfThemIsFree() {
        assertThatCode(() -> AccountName.check("scheduler")).doesNotThrowAnyException();
    }
}
