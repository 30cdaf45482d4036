package dossier.outcome.documents;

import java.util.ArrayList;
import java.util.List;

import dossier.contracts.documents.ComparisonOrder;
import dossier.contracts.documents.TrialOrder;
import dossier.contracts.draws.DrawOrder;
import dossier.contracts.problems.ProblemException;
import dossier.contracts.problems.Violation;
import dossier.rulebooks.document.Characters;

/** What orders about documents may say. */
final class Orders {

    private Orders() {}

    /** Refuses an order that cannot be filled, with all that is wrong with it. */
    static void check(TrialOrder order) {
        if (order == null) {
            throw ProblemException.invalid(
                    "order", null, "The order is missing; send {\"document\", \"seed\", \"count\"}.");
        }
        var violations = new ArrayList<Violation>();
        if (order.document() == null) {
            violations.add(missing("document"));
        }
        if (!isSeed(order.seed())) {
            violations.add(Violation.of(
                    "seed",
                    order.seed(),
                    "seed must be 1 to %d characters that show.".formatted(DrawOrder.LONGEST_SEED)));
        }
        if (order.count() < 1 || order.count() > TrialOrder.MOST) {
            violations.add(Violation.of(
                    "count",
                    order.count(),
                    "count must be 1 to %d, not %d.".formatted(TrialOrder.MOST, order.count())));
        }
        refuse(violations);
    }

    /** Refuses an order to compare that lacks a document. */
    static void check(ComparisonOrder order) {
        if (order == null) {
            throw ProblemException.invalid("order", null, "The order is missing; send {\"before\", \"after\"}.");
        }
        var violations = new ArrayList<Violation>();
        if (order.before() == null) {
            violations.add(missing("before"));
        }
        if (order.after() == null) {
            violations.add(missing("after"));
        }
        refuse(violations);
    }

    private static Violation missing(String field) {
        return Violation.of(field, null, field + " must be the text of a rulebook.");
    }

    private static void refuse(List<Violation> violations) {
        if (!violations.isEmpty()) {
            throw ProblemException.invalid(violations);
        }
    }

    private static boolean isSeed(String seed) {
        return seed != null
                && !seed.isBlank()
                && seed.codePointCount(0, seed.length()) <= DrawOrder.LONGEST_SEED
                && Characters.firstHidden(seed, false).isEmpty();
    }
}
