package dossier.contracts.problems;

import java.net.URI;
import java.util.List;
import java.util.OptionalInt;

import jakarta.json.bind.annotation.JsonbPropertyOrder;

/**
 * An error as every REST edge shows it (RFC 9457).
 *
 * @param type identifies the kind of problem, see {@link ProblemType#uri()}
 * @param title a short sentence, the same for every problem of the type
 * @param status HTTP status code
 * @param detail what happened this time, and what can be done about it
 * @param violations what exactly is wrong with the input; empty when the input is not to blame
 */
@JsonbPropertyOrder({"type", "title", "status", "detail", "violations"})
public record Problem(URI type, String title, int status, String detail, List<Violation> violations) {

    /** Media type of a problem. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /** Reads a missing list as an empty one. */
    public Problem {
        violations = violations == null ? List.of() : List.copyOf(violations);
    }

    /** A problem of one of our types. */
    public static Problem of(ProblemType type, String detail, List<Violation> violations) {
        return new Problem(type.uri(), type.title(), type.status(), detail, violations);
    }

    /** Whether this is a problem of the given type. */
    public boolean is(ProblemType expected) {
        return expected.uri().equals(type);
    }

    /** Seconds after which another try is worth it; empty when waiting alone helps nobody. */
    public OptionalInt retryAfter() {
        return ProblemType.of(type).map(ProblemType::retryAfter).orElse(OptionalInt.empty());
    }
}
