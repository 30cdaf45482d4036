package dossier.generator.party;

import java.util.ArrayList;
import java.util.List;

import dossier.contracts.draws.DrawOrder;
import dossier.contracts.problems.ProblemException;
import dossier.contracts.problems.ProblemType;
import dossier.contracts.problems.Violation;
import dossier.rulebooks.book.ContentHash;
import dossier.rulebooks.document.Characters;

/** What an order may ask for. */
public final class Orders {

    private Orders() {}

    /** Throws what {@link #violations} finds. */
    static void check(DrawOrder order) {
        if (order == null) {
            throw ProblemException.invalid(
                    "order", null, "The order is missing; send {\"rulebook\", \"seed\", \"from\", \"count\"}.");
        }
        var violations = violations(order);
        if (!violations.isEmpty()) {
            throw ProblemException.invalid(violations);
        }
    }

    /** All that is wrong with an order, whatever its rulebook; empty when it is right. */
    public static List<Violation> violations(DrawOrder order) {
        var found = new ArrayList<Violation>();
        if (order.rulebook() == null
                || !ContentHash.SHAPE.matcher(order.rulebook()).matches()) {
            found.add(Violation.of(
                    "rulebook", order.rulebook(), "rulebook must be a content hash of 64 digits 0-9 and a-f."));
        }
        checkSeed(order.seed(), found);
        if (order.from() < 0) {
            found.add(Violation.of("from", order.from(), "from must be 0 or more."));
        }
        if (order.count() < 1 || order.count() > DrawOrder.MOST) {
            found.add(Violation.of(
                    "count", order.count(), "count must be a whole number from 1 to %,d.".formatted(DrawOrder.MOST)));
        } else if (order.from() > Long.MAX_VALUE - order.count()) {
            found.add(Violation.of("from", order.from(), "from and count must not add up to more than 2^63 - 1."));
        }
        return found;
    }

    private static void checkSeed(String seed, List<Violation> found) {
        if (seed == null || seed.isEmpty() || seed.codePointCount(0, seed.length()) > DrawOrder.LONGEST_SEED) {
            found.add(
                    Violation.of("seed", seed, "seed must have 1 to %d characters.".formatted(DrawOrder.LONGEST_SEED)));
            return;
        }
        Characters.firstHidden(seed, false)
                .ifPresent(at -> found.add(Violation.of(
                        "seed",
                        seed,
                        "seed must have characters that show only, not U+%04X.".formatted(seed.codePointAt(at)))));
    }

    /** Refuses an order that would take more than {@value Generator#MOST_WORK} choices. */
    static void limit(DrawOrder order, int workPerDossier) {
        if ((long) order.count() * workPerDossier > Generator.MOST_WORK) {
            throw new ProblemException(
                    ProblemType.TOO_LARGE,
                    "count must be at most %,d for this rulebook, which takes about %,d choices for each dossier."
                            .formatted(Generator.MOST_WORK / workPerDossier, workPerDossier));
        }
    }
}
