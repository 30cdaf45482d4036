package dossier.ui.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.faulttolerance.exceptions.BulkheadException;

import dossier.contracts.problems.ProblemException;
import dossier.contracts.problems.ProblemType;
import dossier.ui.actions.ActionKind;
import dossier.ui.actions.ActionLog;

/** Lets people in by name and password. */
@ApplicationScoped
class Entrance {

    private static final String WRONG = "The name or the password is wrong.";

    @Inject
    private Throttle throttle;

    @Inject
    private PasswordHash passwords;

    @Inject
    private Recollection recollection;

    @Inject
    private ActionLog log;

    /**
     * Who this is.
     *
     * @param address of the client
     * @throws ProblemException {@code unauthenticated} when name or password is wrong, not telling which;
     *     {@code too-many-tries}; {@code forbidden} when the account is blocked
     */
    Identity admit(String name, String password, String address) {
        try {
            return known(name, password, address);
        } catch (ProblemException e) {
            if (!e.problem().is(ProblemType.TOO_MANY_TRIES)) {
                // Whoever goes on guessing shall not fill the log, too.
                log.failed(
                        AccountName.shown(name),
                        ActionKind.LOGIN,
                        address,
                        e.problem().detail());
            }
            throw e;
        }
    }

    private Identity known(String name, String password, String address) {
        if (!AccountName.isPossible(name)) {
            throw new ProblemException(ProblemType.UNAUTHENTICATED, WRONG);
        }
        var remembered = recollection.of(name, password);
        if (remembered.isPresent()) {
            return remembered.get();
        }
        var account = throttle.admit(name, address);
        if (!fits(password, account.map(Account::getPassword).orElse(null))) {
            throw new ProblemException(ProblemType.UNAUTHENTICATED, WRONG);
        }
        throttle.welcome(account.get(), address);
        if (account.get().isBlocked()) {
            throw new ProblemException(
                    ProblemType.FORBIDDEN, "This account is blocked; an operator can open it again.");
        }
        recollection.remember(account.get(), password);
        return Identity.of(account.get());
    }

    private boolean fits(String password, String hash) {
        try {
            return passwords.fits(password, hash);
        } catch (BulkheadException e) {
            throw new ProblemException(
                    ProblemType.TOO_MANY_TRIES, "Too many people are logging in; try again at once.");
        }
    }
}
