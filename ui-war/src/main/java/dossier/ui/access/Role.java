package dossier.ui.access;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import dossier.contracts.problems.ProblemException;

import static dossier.ui.access.Right.GENERATE;
import static dossier.ui.access.Right.ORDER;
import static dossier.ui.access.Right.OWN;
import static dossier.ui.access.Right.READ;
import static dossier.ui.access.Right.WRITE;

/** What an account is for. Each role has all rights of those before it. */
public enum Role {
    /** Reads, generates and orders. */
    VIEWER(EnumSet.of(READ, GENERATE, ORDER, OWN)),
    /** Writes rulebooks and collections, too. */
    AUTHOR(EnumSet.of(READ, GENERATE, ORDER, OWN, WRITE)),
    /** Looks after the whole system. */
    OPERATOR(EnumSet.allOf(Right.class));

    private final Set<Right> rights;

    Role(Set<Right> rights) {
        this.rights = rights;
    }

    /**
     * The role of a word.
     *
     * @throws ProblemException {@code invalid-input}
     */
    public static Role of(String word) {
        return Arrays.stream(values())
                .filter(role -> role.word().equals(word))
                .findFirst()
                .orElseThrow(() -> ProblemException.invalid(
                        "role", word, "The role must be one of %s.".formatted(String.join(", ", words()))));
    }

    /** The words of all roles. */
    public static List<String> words() {
        return Arrays.stream(values()).map(Role::word).toList();
    }

    /** Whether people of this role may do it. */
    public boolean has(Right right) {
        return rights.contains(right);
    }

    /** As addresses, forms and tokens write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The role of two that may do less. */
    public Role butAtMost(Role other) {
        return compareTo(other) <= 0 ? this : other;
    }
}
