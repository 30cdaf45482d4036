package dossier.ui.pages;

import java.util.List;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.omnifaces.cdi.Param;

import dossier.contracts.problems.ProblemException;
import dossier.ui.access.Needs;
import dossier.ui.access.Right;
import dossier.ui.access.Role;
import dossier.ui.accounts.AccountView;
import dossier.ui.accounts.Accounts;
import dossier.ui.accounts.NewAccount;
import dossier.ui.actions.ActionKind;
import dossier.ui.actions.Recorded;

/** All accounts, by name. The address says which part of the list is shown. */
@Named
@RequestScoped
public class AccountsPage {

    private static final int SIZE = 50;

    @Inject
    private Accounts accounts;

    @Inject
    private Notices notices;

    @Inject
    @Param(disableBeanValidation = true)
    private String after;

    @Inject
    @Param(disableBeanValidation = true)
    private String name;

    @Inject
    @Param(disableBeanValidation = true)
    private String role;

    private List<AccountView> found;
    private NewAccount made;

    @PostConstruct
    void load() {
        found = accounts.after(after == null ? "" : after, SIZE + 1);
    }

    /** Makes an account; its password stands on this answer and never again, so there is no address to go on to. */
    @Recorded(ActionKind.ACCOUNT_CREATED)
    @Needs(Right.KEEP_ACCOUNTS)
    public void create() {
        try {
            made = accounts.create(name == null ? "" : name.strip(), Role.of(role));
            name = null;
            load();
        } catch (ProblemException e) {
            notices.show(e.problem());
        }
    }

    /** A part of all accounts. */
    public List<AccountView> getFound() {
        return found.subList(0, Math.min(SIZE, found.size()));
    }

    /** The name that the next part begins after; null when this is the last one. */
    public String getMore() {
        return found.size() > SIZE ? found.get(SIZE - 1).name() : null;
    }

    /** The account that was just made; null when none was. */
    public NewAccount getMade() {
        return made;
    }

    /** The name that was written. */
    public String getName() {
        return name;
    }
}
