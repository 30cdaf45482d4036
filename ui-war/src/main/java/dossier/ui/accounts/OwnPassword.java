package dossier.ui.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import dossier.contracts.problems.ProblemException;
import dossier.ui.actions.ActionKind;
import dossier.ui.actions.ActionLog;
import dossier.ui.storage.DatabaseGuarded;

/** Changes the password of one person, in one transaction. */
@ApplicationScoped
@Transactional
@DatabaseGuarded
class OwnPassword {

    @Inject
    private AccountRepository accounts;

    @Inject
    private LoginRepository logins;

    @Inject
    private PasswordHash hash;

    @Inject
    private ActionLog log;

    void change(String name, String old, String chosen) {
        if (chosen.equals(old)) {
            throw ProblemException.invalid("new", null, "The new password must be another one.");
        }
        PasswordRules.check("new", chosen, name);
        var account = accounts.find(name).orElseThrow(Accounts::gone);
        account.setPassword(hash.of(chosen), false);
        logins.removeAll(account);
        log.done(name, ActionKind.PASSWORD_CHANGED, name);
    }
}
