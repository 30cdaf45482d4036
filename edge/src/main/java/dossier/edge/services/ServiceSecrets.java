package dossier.edge.services;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;

/**
 * The secrets by which services know each other, from the setting {@value #SETTING}. The first is sent, all are accepted, so
 * that one can be replaced by another while calls go on.
 */
public final class ServiceSecrets {

    /** Where they stand, separated by white space. */
    public static final String SETTING = "dossier.services.secret";

    private static final int SHORTEST = 16;
    private static final String SCHEME = "Bearer ";

    private final List<String> secrets;

    private ServiceSecrets(List<String> secrets) {
        this.secrets = secrets;
    }

    /**
     * Reads them; MicroProfile Config finds this method by its name.
     *
     * @throws IllegalArgumentException when there is none, or one is shorter than {@value #SHORTEST} characters
     */
    public static ServiceSecrets of(String text) {
        var secrets = List.of(text.strip().split("\\s+"));
        if (secrets.stream().anyMatch(secret -> secret.length() < SHORTEST)) {
            throw new IllegalArgumentException(
                    "The setting %s must hold one secret or several, separated by white space, of at least %d characters each."
                            .formatted(SETTING, SHORTEST));
        }
        return new ServiceSecrets(secrets);
    }

    /** What goes into the header {@code Authorization} of a call (RFC 6750). */
    String credentials() {
        return SCHEME + secrets.get(0);
    }

    /**
     * Whether a call shows one of the secrets. How long that takes says nothing about them: digests are compared, and always all
     * of them.
     *
     * @param credentials the header {@code Authorization}; null when there is none
     */
    boolean accept(String credentials) {
        var shown = digest(credentials == null ? "" : credentials);
        return secrets.stream()
                .map(secret -> MessageDigest.isEqual(digest(SCHEME + secret), shown))
                .reduce(false, Boolean::logicalOr);
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
