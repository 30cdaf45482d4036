package dossier.generator.streams;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

import dossier.rulebooks.draws.Party;

/** The key of a seeded dossier: no secret, so that anybody who knows the seed can repeat the draw. */
public final class SeededKey {

    private SeededKey() {}

    /** SHA-256 of {@code dossier/1/PARTY/SEED}, each party has its own. */
    public static byte[] of(Party party, String seed) {
        var text = "%s/%s/%s".formatted(WordStream.ALGORITHM, party.spelled(), seed);
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
