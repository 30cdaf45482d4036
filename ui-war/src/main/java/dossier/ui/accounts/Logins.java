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
        logins.add(Secret.hash(key), who.account(), address);
        log.done(who.name(), ActionKind.LOGIN, address);
        return key;
    }

    /** Whose key it is; empty when the login has ended, was not used for too long, or never was. */
    @Transactional
    Optional<Identity> find(String key) {
        var hash = Secret.hash(key);
        var now = Moment.now();
        var account = logins.account(hash, now.minus(idle), now.minus(longest)).filter(found -> !found.isBlocked());
        account.ifPresent(found -> logins.see(hash));
        return account.map(Identity::of);
    }

    /** Ends one. */
    @Transactional
    void end(String key, String who) {
        if (logins.remove(Secret.hash(key)) > 0) {
            log.done(who, ActionKind.LOGOUT, "");
        }
    }

    /** How many browsers of an account are logged in. */
    @Transactional
    long count(long account) {
        return logins.count(account, Moment.now().minus(idle));
    }
}
