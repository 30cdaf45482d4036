package dossier.exchange.problems;

import java.util.List;

import dossier.contracts.problems.Problem;
import dossier.contracts.problems.ProblemException;
import dossier.contracts.problems.ProblemType;
import dossier.contracts.problems.Violation;

/** Problems of type {@code invalid-import}. */
public final class Refusal {

    /** What a violation is about that is about no place in particular. */
    public static final String WHOLE = "file";

    private Refusal() {}

    /** The whole file is not what it should be. */
    public static ProblemException of(String message) {
        return at(WHOLE, null, message);
    }

    /**
     * One place is wrong.
     *
     * @param field a path in the file, for instance {@code results[3].range}
     * @param value what stands there; may be null
     * @param message a sentence that says what is wrong and what is allowed
     */
    public static ProblemException at(String field, Object value, String message) {
        return of(List.of(Violation.of(field, value, message)));
    }

    /** All that is wrong, at least one. */
    public static ProblemException of(List<Violation> violations) {
        var detail =
                String.join(" ", violations.stream().map(Violation::message).toList());
        return new ProblemException(Problem.of(ProblemType.INVALID_IMPORT, detail, violations));
    }
}
