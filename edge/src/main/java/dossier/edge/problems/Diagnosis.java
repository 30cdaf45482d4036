package dossier.edge.problems;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.json.bind.JsonbException;
import jakarta.json.stream.JsonParsingException;
import jakarta.ws.rs.WebApplicationException;

import dossier.contracts.problems.Problem;
import dossier.contracts.problems.ProblemException;
import dossier.contracts.problems.ProblemType;
import dossier.contracts.problems.Violation;

/**
 * Finds out which problem a failure is.
 *
 * @param path what was asked for, without the leading slash
 */
record Diagnosis(String path) {

    private static final int DEEPEST_CAUSE = 10;
    private static final String INTERNAL = "The log of this service has the details.";
    private static final Pattern PROPERTY = Pattern.compile("property '([A-Za-z0-9_]+)'");

    /** A body that cannot be read arrives wrapped by the JSON provider, so the most telling cause wins, not the first. */
    Problem of(Throwable failure) {
        return cause(failure, ProblemException.class)
                .map(ProblemException::problem)
                .or(() -> cause(failure, JsonParsingException.class).map(Diagnosis::ofBrokenJson))
                .or(() -> cause(failure, JsonbException.class).map(unfit -> invalid(unfit(unfit))))
                .or(() -> cause(failure, WebApplicationException.class).map(this::ofHttp))
                .orElseGet(() -> problem(ProblemType.INTERNAL, INTERNAL));
    }

    private static <T extends Throwable> Optional<T> cause(Throwable failure, Class<T> type) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(DEEPEST_CAUSE)
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst();
    }

    private static Problem ofBrokenJson(JsonParsingException failure) {
        var where = failure.getLocation();
        var message = "The body is not valid JSON (line " + where.getLineNumber() + ", column "
                + where.getColumnNumber() + ").";
        return invalid(Violation.of("body", null, message));
    }

    private static Violation unfit(JsonbException failure) {
        var property = PROPERTY.matcher(String.valueOf(failure.getMessage()));
        return property.find()
                ? Violation.of(property.group(1), null, "The field " + property.group(1) + " has the wrong type.")
                : Violation.of("body", null, "The body is not the JSON object that this call takes.");
    }

    private Problem ofHttp(WebApplicationException failure) {
        return switch (failure.getResponse().getStatus()) {
            case 400 ->
                problem(ProblemType.INVALID_INPUT, "The request cannot be read: check its body and parameters.");
            case 404 -> problem(ProblemType.NOT_FOUND, "There is no /" + path + " here.");
            case 405 -> problem(ProblemType.METHOD_NOT_ALLOWED, "See the header Allow for what /" + path + " takes.");
            case 406 -> problem(ProblemType.NOT_ACCEPTABLE, "The header Accept leaves nothing that can be given.");
            case 413 -> problem(ProblemType.TOO_LARGE, "Send less at once.");
            case 415 -> problem(ProblemType.UNSUPPORTED_MEDIA_TYPE, "The header Content-Type names the wrong type.");
            case 503 -> problem(ProblemType.UNAVAILABLE, "Try again in a moment.");
            default -> problem(ProblemType.INTERNAL, INTERNAL);
        };
    }

    private static Problem invalid(Violation violation) {
        return Problem.of(ProblemType.INVALID_INPUT, violation.message(), List.of(violation));
    }

    private static Problem problem(ProblemType type, String detail) {
        return Problem.of(type, detail, List.of());
    }
}
