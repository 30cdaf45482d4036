package dossier.ui.accounts;

import java.util.Set;
import java.util.regex.Pattern;

import dossier.contracts.problems.ProblemException;
import dossier.ui.people.Visitor;

/** The names that accounts can have. */
final class AccountName {

    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._-]{0,62}");

    /** What the records call people without a login, and the product itself. */
    private static final Set<String> TAKEN = Set.of(Visitor.STRANGER, "dossier");

    private AccountName() {}

    static boolean isPossible(String name) {
        return name != null && NAME.matcher(name).matches();
    }

    /** What the log says of somebody who did not get in: some write their password where the name belongs. */
    static String shown(String name) {
        return isPossible(name) ? name : Visitor.STRANGER;
    }

    /** @throws ProblemException {@code invalid-input} */
    static void check(String name) {
        if (!isPossible(name) || TAKEN.contains(name)) {
            throw ProblemException.invalid(
                    "name",
                    name,
                    "The name of an account begins with a small letter a-z or a digit, and goes on with up to 62 of them,"
                            + " dots, dashes and underscores; anybody and dossier are taken.");
        }
    }
}
