package dossier.ui.generation;

import java.security.SecureRandom;
import java.util.stream.Collectors;

/** Makes seeds for people who give none. */
final class Seeds {

    /** Base 32 of RFC 4648 in small letters: easy to read out and to type. */
    private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz234567";

    private static final int LENGTH = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Seeds() {}

    /** A seed of 80 random bits that nobody can guess. */
    static String fresh() {
        return RANDOM.ints(LENGTH, 0, ALPHABET.length())
                .mapToObj(letter -> ALPHABET.substring(letter, letter + 1))
                .collect(Collectors.joining());
    }
}
