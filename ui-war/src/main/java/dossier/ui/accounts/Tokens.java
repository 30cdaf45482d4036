package dossier.ui.accounts;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import dossier.contracts.problems.ProblemException;
import dossier.contracts.problems.ProblemType;
import dossier.ui.actions.ActionKind;
import dossier.ui.actions.ActionLog;
import dossier.ui.people.Visitor;
import dossier.ui.storage.DatabaseGuarded;

/** The tokens of the person behind the request. */
@ApplicationScoped
@Transactional
@DatabaseGuarded
public class Tokens {

    /** By this a token is known for one wherever it is found. */
    private static final String PREFIX = "dossier_";

    private static final int MOST = 50;

    @Inject
    private TokenRepository tokens;

    @Inject
    private AccountRepository accounts;

    @Inject
    private Visitor visitor;

    @Inject
    private ActionLog log;

    /** All of them, the newest first. */
    public List<TokenView> all() {
        return tokens.of(mine()).stream().map(Token::view).toList();
    }

    /**
     * Makes one.
     *
     * @throws ProblemException {@code limit-reached} when there are {@value #MOST} already
     */
    public NewToken create(TokenOrder order) {
        var mine = mine();
        if (tokens.of(mine).size() >= MOST) {
            throw new ProblemException(
                    ProblemType.LIMIT_REACHED, "You have %d tokens; revoke one that you do not use.".formatted(MOST));
        }
        var key = PREFIX + Secret.random();
        var token = new Token(Secret.hash(key), mine, order);
        tokens.add(token);
        log.done(
                ActionKind.TOKEN_CREATED,
                "%s (%s)".formatted(order.name(), order.role().word()));
        return new NewToken(key, token.view());
    }

    /** @throws ProblemException {@code not-found} */
    public void revoke(long number) {
        if (!tokens.remove(mine(), number)) {
            throw new ProblemException(ProblemType.NOT_FOUND, "You have no token %d.".formatted(number));
        }
        log.done(ActionKind.TOKEN_REVOKED, Long.toString(number));
    }

    /** Who the owner of a key is, and what the key may do; empty when it is worth nothing. */
    Optional<Identity> find(String key) {
        var token = tokens.find(Secret.hash(key)).filter(Token::isGood);
        token.ifPresent(Token::use);
        return token.map(Token::identity);
    }

    private Account mine() {
        return accounts.find(visitor.name()).orElseThrow(Accounts::gone);
    }
}
