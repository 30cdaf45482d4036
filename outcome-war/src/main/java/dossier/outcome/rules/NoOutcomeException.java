package dossier.outcome.rules;

import dossier.contracts.problems.ProblemException;
import dossier.contracts.problems.ProblemType;

/** A rulebook gives no outcome for a draw; the message says where in the rulebook and why. */
final class NoOutcomeException extends RuntimeException {

    NoOutcomeException(String message) {
        super(message);
    }

    /** The problem as the caller gets it, who may have sent many draws. */
    ProblemException problem(long index) {
        return new ProblemException(ProblemType.NO_OUTCOME, "The draw with index " + index + ": " + getMessage());
    }
}
