package dossier.outcome.documents;

import java.util.List;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

import dossier.contracts.problems.Problem;
import dossier.contracts.problems.ProblemException;
import dossier.contracts.problems.Violation;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Problems as the tests read them. */
final class Problems {

    private Problems() {}

    /** The problem that a call ends with. */
    static Problem of(ThrowingCallable call) {
        return catchThrowableOfType(ProblemException.class, call).problem();
    }

    /** The fields that it complains of. */
    static List<String> fields(ThrowingCallable call) {
        return of(call).violations().stream().map(Violation::field).toList();
    }
}
