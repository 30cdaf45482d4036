package dossier.ui.accounts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import dossier.contracts.problems.ProblemException;

/**
 * What a password must be: long and not what everybody takes. No rules about kinds of characters, and no date on which it
 * ends (NIST SP 800-63B, 5.1.1.2).
 */
final class PasswordRules {

    private static final int SHORTEST = 12;
    private static final int LONGEST = 128;
    private static final int FEWEST_CHARACTERS = 5;
    private static final Set<String> COMMON = common();

    private PasswordRules() {}

    private static Set<String> common() {
        try (var list = PasswordRules.class.getResourceAsStream("common-passwords.txt")) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same password however a keyboard composes its letters. */
    static String normal(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC);
    }

    /**
     * Refuses a password that is too easily guessed.
     *
     * @param field what the problem calls it
     * @throws ProblemException {@code invalid-input}; it never shows the password
     */
    static void check(String field, String password, String name) {
        var length = password.codePointCount(0, password.length());
        if (length < SHORTEST || length > LONGEST) {
            refuse(field, "A password has %d to %d characters; this one has %d.".formatted(SHORTEST, LONGEST, length));
        }
        var small = password.toLowerCase(Locale.ROOT);
        if (small.contains(name)) {
            refuse(field, "A password may not contain the name of the account.");
        }
        if (small.codePoints().distinct().count() < FEWEST_CHARACTERS) {
            refuse(field, "A password needs at least %d different characters.".formatted(FEWEST_CHARACTERS));
        }
        if (COMMON.contains(small) || COMMON.contains(small.replaceFirst("[0-9!?.]{1,4}$", ""))) {
            refuse(field, "This password is one of those that are guessed first; choose another.");
        }
    }

    private static void refuse(String field, String message) {
        throw ProblemException.invalid(field, null, message);
    }
}
