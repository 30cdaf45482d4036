package dossier.rulebooks.document;

import java.util.List;

import dossier.contracts.problems.Problem;
import dossier.contracts.problems.ProblemException;
import dossier.contracts.problems.ProblemType;

/** A document that breaks the rulebook language; the violations of its problem are the findings. */
public final class InvalidRulebookException extends ProblemException {

    /** All that is wrong, in the order of the document; at least one finding. */
    public InvalidRulebookException(List<Finding> findings) {
        super(Problem.of(
                ProblemType.INVALID_RULEBOOK,
                detail(findings),
                findings.stream().map(Finding::toViolation).toList()));
    }

    private static String detail(List<Finding> findings) {
        var first = findings.get(0);
        var more = findings.size() == 1 ? "" : " (and " + (findings.size() - 1) + " more)";
        return "Line %d, column %d, %s: %s%s"
                .formatted(first.line(), first.column(), first.path(), first.message(), more);
    }
}
