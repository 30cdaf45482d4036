package dossier.ui.accounts;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import dossier.contracts.problems.ProblemException;
import dossier.contracts.problems.ProblemType;
import dossier.ui.access.Role;
import dossier.ui.actions.ActionKind;
import dossier.ui.actions.ActionLog;
import dossier.ui.people.Visitor;
import dossier.ui.storage.DatabaseGuarded;

/** The accounts, as operators keep them. There is always an operator who can log in. */
@ApplicationScoped
@Transactional
@DatabaseGuarded
public class Accounts {

    @Inject
    private AccountRepository accounts;

    @Inject
    private LoginRepository logins;

    @Inject
    private TokenRepository tokens;

    @Inject
    private PasswordHash passwords;

    @Inject
    private Visitor visitor;

    @Inject
    private ActionLog log;

    /** By name, those after one; empty for the beginning. */
    public List<AccountView> after(String name, int limit) {
        return accounts.after(name, limit).stream().map(AccountView::of).toList();
    }

    /** The account of this name. */
    public Optional<AccountView> find(String name) {
        return accounts.find(name).map(AccountView::of);
    }

    /** The account of the person behind the request. */
    public AccountView own() {
        return accounts.find(visitor.name()).map(AccountView::of).orElseThrow(Accounts::gone);
    }

    /**
     * Makes an account with a password to begin with.
     *
     * @throws ProblemException {@code invalid-input}, or {@code conflict} when the name is taken
     */
    public NewAccount create(String name, Role role) {
        AccountName.check(name);
        accounts.lockOperators();
        if (accounts.find(name).isPresent()) {
            throw new ProblemException(ProblemType.CONFLICT, "There is an account %s already.".formatted(name));
        }
        var password = Secret.random();
        var account = new Account(name, role, passwords.of(password), true, visitor.name());
        accounts.add(account);
        log.done(ActionKind.ACCOUNT_CREATED, "%s (%s)".formatted(name, role.word()));
        return new NewAccount(password, AccountView.of(account));
    }

    /** @throws ProblemException {@code not-found}, or {@code conflict} when it is the last operator */
    public AccountView changeRole(String name, Role role) {
        var account = lock(name, role != Role.OPERATOR);
        account.setRole(role);
        log.done(ActionKind.ACCOUNT_ROLE_CHANGED, "%s (%s)".formatted(name, role.word()));
        return AccountView.of(account);
    }

    /** Keeps somebody out at once, or lets him in again. The same exceptions. */
    public AccountView block(String name, boolean blocked) {
        var account = lock(name, blocked);
        account.setBlocked(blocked);
        log.done(blocked ? ActionKind.ACCOUNT_BLOCKED : ActionKind.ACCOUNT_ADMITTED, name);
        return AccountView.of(account);
    }

    /** Gives somebody a password to begin with, and ends all logins and tokens. */
    public NewAccount reset(String name) {
        var account = lock(name, false);
        var password = Secret.random();
        account.setPassword(passwords.of(password), true);
        logins.removeAll(account);
        tokens.removeAll(account);
        log.done(ActionKind.PASSWORD_RESET, name);
        return new NewAccount(password, AccountView.of(account));
    }

    /** Deletes an account; what it did stays in the records. The exceptions of {@link #changeRole}. */
    public void delete(String name) {
        accounts.remove(lock(name, true));
        log.done(ActionKind.ACCOUNT_DELETED, name);
    }

    /** The account, and that of every operator, while nobody else changes one. */
    private Account lock(String name, boolean loses) {
        var operators = accounts.lockOperators();
        var account = accounts.find(name).orElseThrow(Accounts::gone);
        if (loses && operators.size() == 1 && operators.get(0).getName().equals(name)) {
            throw new ProblemException(
                    ProblemType.CONFLICT,
                    "%s is the only operator who can log in; make another one first.".formatted(name));
        }
        return account;
    }

    static ProblemException gone() {
        return new ProblemException(ProblemType.NOT_FOUND, "There is no such account.");
    }
}
