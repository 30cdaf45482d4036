package dossier.generator.draws;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import dossier.contracts.draws.DrawOrder;
import dossier.contracts.problems.ProblemException;
import dossier.contracts.problems.Violation;
import dossier.generator.party.Orders;
import dossier.rulebooks.book.ContentHash;
import dossier.rulebooks.book.Rulebook;
import dossier.rulebooks.document.NearestWord;
import dossier.rulebooks.shipped.ShippedRulebooks;

/**
 * An order as somebody types it into an address.
 *
 * @param rulebook the name of a shipped one, or the content hash of any that is known here
 * @param seed any seed
 * @param from a whole number
 * @param count a whole number
 */
record Look(String rulebook, String seed, String from, String count) {

    private static final Map<String, String> HASHES =
            ShippedRulebooks.all().stream().collect(Collectors.toMap(Rulebook::name, Rulebook::hash));

    /**
     * The order that was meant.
     *
     * @throws ProblemException {@code invalid-input} with all that is wrong
     */
    DrawOrder order() {
        var violations = new ArrayList<Violation>();
        var order = DrawOrder.of(
                hash(violations),
                seed,
                number("from", from, Long::valueOf, 0L, violations),
                number("count", count, Integer::valueOf, 1, violations));
        violations.addAll(Orders.violations(order));
        if (!violations.isEmpty()) {
            throw ProblemException.invalid(violations);
        }
        return order;
    }

    private String hash(List<Violation> violations) {
        if (rulebook != null && ContentHash.SHAPE.matcher(rulebook).matches()) {
            return rulebook;
        }
        var names = HASHES.keySet().stream().sorted().toList();
        var hash = rulebook == null ? null : HASHES.get(rulebook);
        if (hash == null) {
            violations.add(Violation.of(
                    "rulebook",
                    rulebook,
                    "rulebook must be one of %s, or a content hash%s"
                            .formatted(
                                    String.join(", ", names),
                                    rulebook == null ? "." : NearestWord.hint(rulebook, names))));
        }
        return hash == null ? ContentHash.of("") : hash;
    }

    private static <T extends Number> T number(
            String name, String text, Function<String, T> reader, T otherwise, List<Violation> violations) {
        try {
            return reader.apply(text);
        } catch (NumberFormatException e) {
            violations.add(Violation.of(name, text, "%s must be a whole number, such as 1.".formatted(name)));
            return otherwise;
        }
    }
}
