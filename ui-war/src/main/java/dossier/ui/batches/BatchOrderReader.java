package dossier.ui.batches;

import java.util.ArrayList;
import java.util.Objects;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import dossier.contracts.problems.ProblemException;
import dossier.contracts.problems.Violation;
import dossier.rulebooks.book.ContentHash;
import dossier.ui.generation.OrderReader;

/** Turns what people ask for into an order for a batch, or says all that is wrong with it. */
@ApplicationScoped
public class BatchOrderReader {

    private static final int LONGEST_KEY = 200;

    @Inject
    private OrderReader orders;

    @Inject
    private Limits limits;

    /**
     * Reads an order.
     *
     * @param rulebook name of a rulebook
     * @param count how many dossiers, as it was written
     * @param seed null or blank for a new one
     * @param idempotencyKey null for none
     * @throws ProblemException {@code invalid-input}, naming each field
     */
    public BatchOrder read(String rulebook, String count, String seed, String idempotencyKey) {
        var wrong = new ArrayList<Violation>();
        var size = parse(count);
        if (size.isEmpty()) {
            wrong.add(Violation.of(
                    "count",
                    count,
                    (count == null
                                    ? "The field count is missing; it must be a whole number from 1 to %,d."
                                    : "The field count must be a whole number from 1 to %,d.")
                            .formatted(limits.mostDossiers())));
        }
        if (idempotencyKey != null && (idempotencyKey.isBlank() || idempotencyKey.length() > LONGEST_KEY)) {
            wrong.add(Violation.of(
                    "Idempotency-Key",
                    idempotencyKey,
                    "The header Idempotency-Key must have 1 to %d characters.".formatted(LONGEST_KEY)));
        }
        var order = orders.read(rulebook, seed, wrong);
        var words = "%s\n%d\n%s".formatted(rulebook, size.orElseThrow(), Objects.requireNonNullElse(seed, ""));
        return new BatchOrder(order, size.orElseThrow(), idempotencyKey, ContentHash.of(words));
    }

    private Optional<Integer> parse(String count) {
        try {
            return Optional.ofNullable(count)
                    .map(String::strip)
                    .map(Integer::valueOf)
                    .filter(size -> size >= 1 && size <= limits.mostDossiers());
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
