package dossier.ui.accounts;

import java.time.Instant;
import java.util.Optional;

import dossier.contracts.problems.ProblemException;
import dossier.ui.access.Role;
import dossier.ui.requests.Parameters;

/**
 * A token that somebody wants.
 *
 * @param name what its owner calls it, 1 to 100 characters
 * @param role what it may do at most
 * @param expires when it ends; null for never
 */
public record TokenOrder(String name, Role role, Instant expires) {

    private static final int LONGEST_NAME = 100;

    /**
     * Reads what somebody has written.
     *
     * @param role null or empty for viewer
     * @param expires a day or a point in time; null or empty for never
     * @throws ProblemException {@code invalid-input}, naming each field that is wrong
     */
    public static TokenOrder read(String name, String role, String expires) {
        var parameters = new Parameters();
        var called = name == null ? "" : name.strip();
        if (called.isEmpty() || called.length() > LONGEST_NAME) {
            parameters.refuse("name", name, "A token needs a name of 1 to %d characters.".formatted(LONGEST_NAME));
        }
        var most = parameters.choice("role", role, Role.words()).map(Role::of).orElse(Role.VIEWER);
        var end = Optional.ofNullable(expires)
                .filter(text -> !text.isBlank())
                .map(text -> parameters.moment("expires", text))
                .orElse(null);
        if (end != null && end.isBefore(Instant.now())) {
            parameters.refuse("expires", expires, "A token must end in the future.");
        }
        parameters.check();
        return new TokenOrder(called, most, end);
    }
}
