package dossier.outcome.arbiter;

import java.util.ArrayList;

import dossier.contracts.draws.DrawOrder;
import dossier.contracts.outcomes.OutcomeOrder;
import dossier.contracts.problems.ProblemException;
import dossier.contracts.problems.Violation;
import dossier.rulebooks.book.ContentHash;

/** What an order may ask for, whatever its rulebook. */
final class Orders {

    private Orders() {}

    /** Refuses an order that cannot be filled, with all that is wrong with it. */
    static void check(OutcomeOrder order) {
        if (order == null) {
            throw ProblemException.invalid("order", null, "The order is missing; send {\"rulebook\", \"draws\"}.");
        }
        var violations = new ArrayList<Violation>();
        if (order.rulebook() == null
                || !ContentHash.SHAPE.matcher(order.rulebook()).matches()) {
            violations.add(Violation.of(
                    "rulebook", order.rulebook(), "rulebook must be a content hash of 64 digits 0-9 and a-f."));
        }
        var draws = order.draws() == null ? 0 : order.draws().size();
        if (draws < 1 || draws > DrawOrder.MOST) {
            violations.add(Violation.of(
                    "draws",
                    draws,
                    "draws must be a list of 1 to %,d draws, not %,d.".formatted(DrawOrder.MOST, draws)));
        }
        if (!violations.isEmpty()) {
            throw ProblemException.invalid(violations);
        }
    }
}
