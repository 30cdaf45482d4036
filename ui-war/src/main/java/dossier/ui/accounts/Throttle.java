package dossier.ui.accounts;

import java.time.Duration;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import dossier.contracts.problems.ProblemException;
import dossier.contracts.problems.ProblemType;
import dossier.ui.storage.DatabaseGuarded;

/**
 * Slows down those who guess passwords, on all replicas alike, without locking out those whose password is guessed at: what
 * strangers do counts only for addresses that the person has never logged in from.
 */
@ApplicationScoped
@DatabaseGuarded
class Throttle {

    static final Duration WINDOW = Duration.ofMinutes(15);
    private static final int PER_NAME_AND_ADDRESS = 10;
    private static final int PER_ADDRESS = 50;
    private static final int PER_NAME = 100;

    @Inject
    private GuessRepository guesses;

    @Inject
    private AccountRepository accounts;

    /**
     * Counts a try as wrong until {@link #welcome} takes that back, so that tries at the same time count, too.
     *
     * @param name as it was written, at most 64 characters
     * @return the account of this name
     * @throws ProblemException {@code too-many-tries}; then it did not count
     */
    @Transactional
    Optional<Account> admit(String name, String address) {
        var account = accounts.find(name);
        var trusted = account.isPresent() && guesses.trusts(account.get().getNumber(), address);
        if (guesses.wrong(name, address, WINDOW) >= PER_NAME_AND_ADDRESS
                || !trusted
                        && (guesses.wrongFrom(address, WINDOW) >= PER_ADDRESS
                                || guesses.wrongFor(name, WINDOW) >= PER_NAME)) {
            throw new ProblemException(
                    ProblemType.TOO_MANY_TRIES,
                    "There were too many wrong passwords in the last %d minutes; wait a while."
                            .formatted(WINDOW.toMinutes()));
        }
        guesses.add(name, address, WINDOW);
        return account;
    }

    /** The password was right. */
    @Transactional
    void welcome(Account account, String address) {
        guesses.forget(account.getName(), address);
        guesses.trust(account.getNumber(), address);
    }
}
