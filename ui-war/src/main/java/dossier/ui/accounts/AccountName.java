package dossier.ui.accounts;

import java.util.regex.Pattern;

import dossier.contracts.problems.ProblemException;
import dossier.ui.people.NoAccount;

/** The names that accounts can have. */
final class AccountName {

    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._-]{0,62}");

    private AccountName() {}

    static boolean isPossible(String name) {
        return name != null && NAME.matcher(name).matches();
    }

    /** What the log says of somebody who did not get in: some write their password where the name belongs. */
    static String shown(String name) {
        return isPossible(name) ? name : NoAccount.ANYBODY.word();
    }

    /** @throws ProblemException {@code invalid-input} */
    static void check(String name) {
        if (!isPossible(name) || NoAccount.words().contains(name)) {
            throw ProblemException.invalid(
                    "name",
                    name,
                    "The name of an account begins with a small letter a-z or a digit, and goes on with up to 62 of them,"
                            + " dots, dashes and underscores; taken are: %s."
                                    .formatted(String.join(", ", NoAccount.words())));
        }
    }
}
