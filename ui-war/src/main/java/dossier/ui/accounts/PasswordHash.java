package dossier.ui.accounts;

import java.util.Map;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;

import org.eclipse.microprofile.faulttolerance.Bulkhead;

/** Keeps passwords by PBKDF2 with the parameters of the OWASP Password Storage Cheat Sheet for HMAC-SHA-512. */
@ApplicationScoped
class PasswordHash {

    private static final Map<String, String> PARAMETERS = Map.of(
            "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
            "Pbkdf2PasswordHash.Iterations", "210000",
            "Pbkdf2PasswordHash.SaltSizeBytes", "32",
            "Pbkdf2PasswordHash.KeySizeBytes", "32");

    /** How many may be checked at once: who sends passwords in thousands shall not take all processors. */
    private static final int AT_ONCE = 4;

    @Inject
    private Pbkdf2PasswordHash pbkdf2;

    private String nobodys;

    @PostConstruct
    void initialize() {
        pbkdf2.initialize(PARAMETERS);
        nobodys = of(Secret.random());
    }

    String of(String password) {
        return pbkdf2.generate(PasswordRules.normal(password).toCharArray());
    }

    /**
     * Whether it is the password.
     *
     * @param hash null for an account that does not exist: then it takes as long and is wrong
     */
    @Bulkhead(AT_ONCE)
    boolean fits(String password, String hash) {
        var fits = pbkdf2.verify(PasswordRules.normal(password).toCharArray(), hash == null ? nobodys : hash);
        return fits && hash != null;
    }
}
