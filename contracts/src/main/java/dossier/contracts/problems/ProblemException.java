package dossier.contracts.problems;

import java.util.List;

/** A problem on its way to whoever asked: thrown by the service, thrown again by the client that called it. */
public class ProblemException extends RuntimeException {

    private final transient Problem problem;

    /** A problem that is known already, as a client reads it off the wire. */
    public ProblemException(Problem problem) {
        this(problem, null);
    }

    /** A problem with what caused it, for the log; the cause never reaches a client. */
    public ProblemException(Problem problem, Throwable cause) {
        super(problem.title() + ": " + problem.detail(), cause);
        this.problem = problem;
    }

    /** A problem without violations. */
    public ProblemException(ProblemType type, String detail) {
        this(Problem.of(type, detail, List.of()));
    }

    /** Invalid input: one field is wrong. */
    public static ProblemException invalid(String field, Object value, String message) {
        return invalid(List.of(Violation.of(field, value, message)));
    }

    /** Invalid input: all that is wrong with it. */
    public static ProblemException invalid(List<Violation> violations) {
        var detail =
                String.join(" ", violations.stream().map(Violation::message).toList());
        return new ProblemException(Problem.of(ProblemType.INVALID_INPUT, detail, violations));
    }

    /** What went wrong. */
    public Problem problem() {
        return problem;
    }
}
