package dossier.ui.accounts;

import java.time.Duration;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import dossier.ui.actions.ActionKind;
import dossier.ui.actions.ActionLog;
import dossier.ui.storage.DatabaseGuarded;
import dossier.ui.storage.Moment;

/**
 * Browsers that people have logged in with. They are kept in the database, so every replica knows them, and all of a person can
 * be ended at once.
 */
@ApplicationScoped
@DatabaseGuarded
class Logins {

    @Inject
    private LoginRepository logins;

    @Inject
    private AccountRepository accounts;

    @Inject
    private ActionLog log;

    @Inject
    @ConfigProperty(name = "dossier.login.idle")
    private Duration idle;

    @Inject
    @ConfigProperty(name = "dossier.login.longest")
    private Duration longest;

    /** Begins one; the answer is the key that the browser shows from now on. */
    @Transactional
    String begin(Identity who, String address) {
        var key = Secret.random();
        logins.tidy(Moment.now().minus(longest));
        logins.add(new Login(Secret.hash(key), accounts.find(who.name()).orElseThrow(Accounts::gone), address));
        log.done(who.name(), ActionKind.LOGIN, address);
        return key;
    }

    /** Whose key it is; empty when the login has ended, was not used for too long, or never was. */
    @Transactional
    Optional<Identity> find(String key) {
        var now = Moment.now();
        return logins.find(Secret.hash(key))
                .filter(login -> login.isSeenAfter(now.minus(idle)) && login.isBegunAfter(now.minus(longest)))
                .filter(login -> !login.getAccount().isBlocked())
                .map(login -> {
                    login.see(now);
                    return Identity.of(login.getAccount());
                });
    }

    /** Ends one. */
    @Transactional
    void end(String key, String who) {
        if (logins.remove(Secret.hash(key)) > 0) {
            log.done(who, ActionKind.LOGOUT, "");
        }
    }

    /** Ends all of a person. */
    @Transactional
    void endAll(String who) {
        logins.removeAll(accounts.find(who).orElseThrow(Accounts::gone));
        log.done(who, ActionKind.LOGOUT_EVERYWHERE, who);
    }
}
