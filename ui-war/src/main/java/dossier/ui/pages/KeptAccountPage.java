package dossier.ui.pages;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.omnifaces.cdi.Param;

import dossier.contracts.problems.ProblemException;
import dossier.contracts.problems.ProblemType;
import dossier.ui.access.Needs;
import dossier.ui.access.Right;
import dossier.ui.access.Role;
import dossier.ui.accounts.AccountView;
import dossier.ui.accounts.Accounts;
import dossier.ui.accounts.NewAccount;
import dossier.ui.actions.ActionKind;
import dossier.ui.actions.Recorded;

/** One account, as operators keep it. */
@Named
@RequestScoped
public class KeptAccountPage {

    @Inject
    private Accounts accounts;

    @Inject
    private Notices notices;

    @Inject
    @Param(disableBeanValidation = true)
    private String name;

    @Inject
    @Param(disableBeanValidation = true)
    private String role;

    private AccountView account;
    private NewAccount reset;

    @PostConstruct
    void load() {
        account = accounts.find(name)
                .orElseThrow(
                        () -> new ProblemException(ProblemType.NOT_FOUND, "There is no account %s.".formatted(name)));
    }

    /** Gives it another role. */
    @Recorded(ActionKind.ACCOUNT_ROLE_CHANGED)
    @Needs(Right.KEEP_ACCOUNTS)
    public void changeRole() {
        change(() -> accounts.changeRole(name, Role.of(role)));
    }

    /** Keeps its owner out, or lets him in again. */
    @Recorded(ActionKind.ACCOUNT_BLOCKED)
    @Needs(Right.KEEP_ACCOUNTS)
    public void block(boolean blocked) {
        change(() -> accounts.block(name, blocked));
    }

    private void change(Runnable change) {
        try {
            change.run();
            Redirect.to("/accounts/" + name);
        } catch (ProblemException e) {
            notices.show(e.problem());
        }
    }

    /** Makes up a password; it stands on this answer and never again. */
    @Recorded(ActionKind.PASSWORD_RESET)
    @Needs(Right.KEEP_ACCOUNTS)
    public void reset() {
        reset = accounts.reset(name);
        account = reset.account();
    }

    /** Deletes it. */
    @Recorded(ActionKind.ACCOUNT_DELETED)
    @Needs(Right.KEEP_ACCOUNTS)
    public void delete() {
        try {
            accounts.delete(name);
            Redirect.to("/accounts");
        } catch (ProblemException e) {
            notices.show(e.problem());
        }
    }

    /** What is shown. */
    public AccountView getAccount() {
        return account;
    }

    /** The password that was just made up, with the account; null when none was. */
    public NewAccount getReset() {
        return reset;
    }
}
