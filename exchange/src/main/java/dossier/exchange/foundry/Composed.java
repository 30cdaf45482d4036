package dossier.exchange.foundry;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a row gives: templates for the three outputs of a table.
 *
 * @param result what a person reads
 * @param original the same as the file has it
 * @param document what it refers to; empty for nothing
 */
record Composed(String result, String original, String document) {

    /** What a table gives that is drawn on from. */
    static Composed of(Outputs inner) {
        return new Composed(
                "{%s}".formatted(inner.result()),
                "{%s}".formatted(inner.verbatim()),
                inner.document() == null ? "" : "{%s}".formatted(inner.document()));
    }

    /** Several results of one row, a line each. */
    static Composed of(List<Composed> results) {
        return new Composed(
                lines(results, Composed::result),
                lines(results, Composed::original),
                lines(
                        results.stream()
                                .filter(result -> !result.document.isEmpty())
                                .toList(),
                        Composed::document));
    }

    private static String lines(List<Composed> results, Function<Composed, String> output) {
        return results.stream().map(output).collect(Collectors.joining("\n"));
    }
}
