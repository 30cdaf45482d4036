package dossier.exchange.foundry;

import java.util.ArrayList;
import java.util.List;

import dossier.exchange.drafts.Draft;
import dossier.exchange.json.JsonPart;

/**
 * One table of a file.
 *
 * @param id by which results refer to it; may be empty
 * @param name may be empty
 * @param description with markup; may be empty
 * @param formula what is rolled
 * @param results in the order of the file, at least one
 * @param replacement whether a result can be drawn again
 */
record RollTable(
        String id, String name, String description, String formula, List<TableResult> results, boolean replacement) {

    RollTable {
        results = List.copyOf(results);
    }

    /** Whether a part of a file is a table. */
    static boolean is(JsonPart part) {
        var results = part.get("results");
        return results.isArray()
                && (part.has("formula")
                        || part.has("replacement")
                        || part.has("displayRoll")
                        || results.items().stream().anyMatch(result -> result.has("range")));
    }

    /** Reads a table; results that were drawn already are drawn again, which is mentioned. */
    static RollTable of(JsonPart part, Draft draft) {
        var formula = part.get("formula").text().strip();
        var name = part.get("name").text().strip();
        var results = part.get("results").items().stream()
                .map(result -> TableResult.of(object(result), !formula.isEmpty()))
                .toList();
        if (results.isEmpty()) {
            throw part.get("results").wrong("A table must have at least one result.");
        }
        if (results.stream().anyMatch(result -> result.part().get("drawn").isTrue())) {
            draft.leaveOut(
                    "Which results of %s were drawn already; the rulebook begins with all of them.".formatted(name));
        }
        var total = results.stream().mapToLong(TableResult::weight).sum();
        return new RollTable(
                part.get("_id").text(),
                name,
                part.get("description").text(),
                formula.isEmpty() ? "1d" + total : formula,
                formula.isEmpty() ? normalized(results) : results,
                !part.get("replacement").isFalse());
    }

    private static JsonPart object(JsonPart result) {
        if (!result.isObject()) {
            throw result.wrong("A result must be an object such as {\"range\": [1, 5], \"text\": \"a cat\"}.");
        }
        return result;
    }

    /** Ranges as wide as the weights, one after the other. */
    private static List<TableResult> normalized(List<TableResult> results) {
        var normalized = new ArrayList<TableResult>();
        var next = 1L;
        for (var result : results) {
            normalized.add(result.ranged(next, next + result.weight() - 1));
            next += result.weight();
        }
        return normalized;
    }
}
