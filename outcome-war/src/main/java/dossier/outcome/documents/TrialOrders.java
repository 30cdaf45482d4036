package dossier.outcome.documents;

import java.util.ArrayList;

import dossier.contracts.documents.TrialOrder;
import dossier.contracts.problems.ProblemException;
import dossier.contracts.problems.Violation;
import dossier.rulebooks.document.Characters;

/** What an order to try a document may say. */
final class TrialOrders {

    private static final int LONGEST_SEED = 200;

    private TrialOrders() {}

    /** Refuses an order that cannot be filled, with all that is wrong with it. */
    static void check(TrialOrder order) {
        if (order == null) {
            throw ProblemException.invalid(
                    "order", null, "The order is missing; send {\"document\", \"seed\", \"count\"}.");
        }
        var violations = new ArrayList<Violation>();
        if (order.document() == null) {
            violations.add(Violation.of("document", null, "document must be the text of a rulebook."));
        }
        if (!isSeed(order.seed())) {
            violations.add(Violation.of(
                    "seed", order.seed(), "seed must be 1 to %d characters that show.".formatted(LONGEST_SEED)));
        }
        if (order.count() < 1 || order.count() > TrialOrder.MOST) {
            violations.add(Violation.of(
                    "count",
                    order.count(),
                    "count must be 1 to %d, not %d.".formatted(TrialOrder.MOST, order.count())));
        }
        if (!violations.isEmpty()) {
            throw ProblemException.invalid(violations);
        }
    }

    private static boolean isSeed(String seed) {
        return seed != null
                && !seed.isBlank()
                && seed.codePointCount(0, seed.length()) <= LONGEST_SEED
                && Characters.firstHidden(seed, false).isEmpty();
    }
}
