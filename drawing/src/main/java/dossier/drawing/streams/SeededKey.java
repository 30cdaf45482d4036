package dossier.drawing.streams;

import dossier.rulebooks.book.Sha256;
import dossier.rulebooks.draws.Party;

/** The key of a seeded dossier: no secret, so that anybody who knows the seed can repeat the draw. */
public final class SeededKey {

    private SeededKey() {}

    /** SHA-256 of {@code dossier/1/PARTY/SEED}, each party has its own. */
    public static byte[] of(Party party, String seed) {
        return Sha256.of("%s/%s/%s".formatted(WordStream.ALGORITHM, party.spelled(), seed));
    }
}
