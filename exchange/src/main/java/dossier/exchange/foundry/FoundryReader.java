package dossier.exchange.foundry;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

import dossier.exchange.drafts.Draft;
import dossier.exchange.drafts.Drafted;
import dossier.exchange.drafts.Writing;
import dossier.exchange.json.JsonPart;
import dossier.exchange.texts.Titles;

/** Makes a rulebook of roll tables. */
public final class FoundryReader {

    private static final String TABLES = "tables";

    private FoundryReader() {}

    /** Whether a file holds roll tables: one, a list of them, or an object with several. */
    public static boolean reads(JsonPart root) {
        return !tables(root).isEmpty();
    }

    /**
     * The rulebook of a file that {@linkplain #reads holds} tables. A table that another draws on from is part of that one;
     * all others are drawn from for each dossier.
     *
     * @param title of the rulebook when the file has several tables, or the table has no name
     * @throws dossier.contracts.problems.ProblemException {@code invalid-import} with what is wrong with a table
     */
    public static Drafted read(JsonPart root, String title) {
        var parts = tables(root);
        var draft =
                new Draft(parts.size() == 1 ? Titles.of(parts.get(0).get("name").text(), title) : title);
        var tables = parts.stream().map(part -> RollTable.of(part, draft)).toList();
        var writer = new TableWriter(tables, draft);
        var roots = roots(tables, writer);
        for (var table : roots) {
            var outputs = writer.write(table);
            draft.line(
                    roots.size() == 1
                            ? "{%s}".formatted(outputs.result())
                            : "%s: {%s}".formatted(Writing.label(table.name()), outputs.result()));
        }
        return draft.finish();
    }

    private static List<JsonPart> tables(JsonPart root) {
        if (RollTable.is(root)) {
            return List.of(root);
        }
        var parts = root.has(TABLES) ? root.get(TABLES) : root;
        var candidates =
                parts.isArray() ? parts.items() : List.copyOf(parts.fields().values());
        return candidates.stream().filter(RollTable::is).toList();
    }

    /** The tables that no other leads to; of tables that lead to each other the first. */
    private static List<RollTable> roots(List<RollTable> tables, TableWriter writer) {
        var reached = new HashSet<RollTable>();
        tables.forEach(table -> reached.addAll(writer.drawnOn(table)));
        var roots = new ArrayList<>(
                tables.stream().filter(table -> !reached.contains(table)).toList());
        var open = new ArrayList<>(roots);
        var seen = new HashSet<>(roots);
        for (var at = 0; at < open.size() || seen.size() < tables.size(); at++) {
            if (at == open.size()) {
                var next = tables.stream()
                        .filter(table -> !seen.contains(table))
                        .findFirst()
                        .orElseThrow();
                seen.add(next);
                roots.add(next);
                open.add(next);
            }
            writer.drawnOn(open.get(at)).stream().filter(seen::add).forEach(open::add);
        }
        return roots;
    }
}
