package dossier.ui.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import dossier.contracts.problems.ProblemException;
import dossier.ui.people.Visitor;

/** What people do about their own account. */
@ApplicationScoped
public class OwnAccount {

    @Inject
    private Entrance entrance;

    @Inject
    private Logins logins;

    @Inject
    private OwnPassword passwords;

    @Inject
    private Visitor visitor;

    /**
     * Logs in at a browser.
     *
     * @return the key that the browser shows from now on
     * @throws ProblemException {@code unauthenticated}, {@code forbidden} or {@code too-many-tries}
     */
    public String logIn(String name, String password, String address) {
        return logins.begin(entrance.admit(name, password, address), address);
    }

    /** Logs out at the browser with this key. */
    public void logOut(String key) {
        logins.end(key, visitor.name());
    }

    /** Logs out at all browsers; tokens stay good. */
    public void logOutEverywhere() {
        logins.endAll(visitor.name());
    }

    /**
     * Chooses another password; all browsers must log in anew.
     *
     * @throws ProblemException {@code unauthenticated} or {@code too-many-tries} for the old one, {@code invalid-input} for
     *     the new one
     */
    public void changePassword(String old, String chosen, String address) {
        entrance.admit(visitor.name(), old, address);
        passwords.change(visitor.name(), old, chosen);
    }
}
