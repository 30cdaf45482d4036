package dossier.ui.accounts;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import dossier.ui.storage.DatabaseGuarded;

/**
 * Remembers passwords that were right, for minutes and within this process only: programs send theirs with each request by
 * HTTP Basic, and PBKDF2 is slow by design. What is kept is bound to the stored hash, so another password, a block or another
 * role count at once.
 */
@ApplicationScoped
@DatabaseGuarded
class Recollection {

    private static final Duration SPAN = Duration.ofMinutes(5);
    private static final int MOST = 1_000;
    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key = new SecretKeySpec(Secret.random().getBytes(StandardCharsets.UTF_8), ALGORITHM);
    private final Map<String, Instant> seen = new ConcurrentHashMap<>();

    @Inject
    private AccountRepository accounts;

    /** Who this is; empty when it is not remembered. */
    @Transactional
    Optional<Identity> of(String name, String password) {
        return accounts.find(name)
                .filter(account -> !account.isBlocked())
                .filter(account -> {
                    var until = seen.get(trace(account, password));
                    return until != null && until.isAfter(Instant.now());
                })
                .map(Identity::of);
    }

    void remember(Account account, String password) {
        if (seen.size() >= MOST) {
            seen.clear();
        }
        seen.put(trace(account, password), Instant.now().plus(SPAN));
    }

    private String trace(Account account, String password) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update(account.getPassword().getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(mac.doFinal(password.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
