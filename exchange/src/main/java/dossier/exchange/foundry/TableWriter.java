package dossier.exchange.foundry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import dossier.exchange.drafts.Draft;
import dossier.exchange.drafts.Writing;
import dossier.exchange.markup.Enriched;
import dossier.exchange.markup.Piece;

/** Writes tables as draws and decisions. */
final class TableWriter {

    /** As deep as Foundry VTT draws on. */
    private static final int DEEPEST = 5;

    /** Leaves room for rolls within texts. */
    private static final int MOST_DRAWS = 60;

    private final Map<String, RollTable> tables = new LinkedHashMap<>();
    private final Map<List<String>, Outputs> written = new HashMap<>();
    private final Draft draft;
    private final InlineRolls rolls;

    TableWriter(List<RollTable> tables, Draft draft) {
        tables.stream().filter(table -> !table.id().isEmpty()).forEach(table -> this.tables.put(table.id(), table));
        this.draft = draft;
        this.rolls = new InlineRolls(draft);
    }

    /** The tables of the file that a table draws on from. */
    List<RollTable> drawnOn(RollTable table) {
        return table.results().stream()
                .flatMap(result -> target(result).stream())
                .toList();
    }

    private Optional<RollTable> target(TableResult result) {
        return result.table() ? Optional.ofNullable(tables.get(result.documentId())) : Optional.empty();
    }

    /** Adds a table that nothing leads to. */
    Outputs write(RollTable table) {
        return write(table, List.of(table.name() + "/" + table.id()));
    }

    /** @param path the tables on the way to this one, itself the last */
    private Outputs write(RollTable table, List<String> path) {
        var intervals = Interval.of(table.results());
        var roll = draft.names().of("roll", "roll");
        var result = draft.names().of("result", "result");
        var original = draft.names().of("original", "original");
        var document = draft.names().of("document", "document");
        var total = Total.of(table, intervals, draft);
        total.addTo(draft, roll);
        var rows = intervals.stream().map(interval -> row(interval, path)).toList();
        var plain = rows.stream().map(Composed::result).toList();
        var originals = rows.stream().map(Composed::original).toList();
        var documents = rows.stream().map(Composed::document).toList();
        var outputs = new Outputs(
                result,
                originals.equals(plain) ? null : original,
                documents.stream().allMatch(String::isEmpty) ? null : document);
        decide(outputs.result(), roll, total, plain);
        decide(outputs.original(), roll, total, originals);
        decide(outputs.document(), roll, total, documents);
        Enriched.read(table.description()).forEach(piece -> draft.comment(piece.text()));
        return outputs;
    }

    private void decide(String output, String roll, Total total, List<String> templates) {
        if (output == null) {
            return;
        }
        var rows = new ArrayList<Map<String, Object>>();
        for (var at = 0; at < templates.size(); at++) {
            var then = Writing.fitting(templates.get(at), draft);
            total.cell(at).ifPresent(cell -> {
                var row = new LinkedHashMap<String, Object>();
                row.put(roll, cell);
                row.put(Draft.THEN, then);
                rows.add(row);
            });
        }
        draft.decide(output, rows);
    }

    /** What the results of an interval give, a line each. */
    private Composed row(Interval interval, List<String> path) {
        var drawn = new HashMap<String, Integer>();
        var counted = rolls.row();
        var rows = new ArrayList<Composed>();
        for (var result : interval.results()) {
            var inner = inner(result, path, drawn);
            rows.add(inner.isPresent() ? Composed.of(inner.get()) : row(result, counted));
        }
        return Composed.of(rows);
    }

    private Composed row(TableResult result, InlineRolls.Counted counted) {
        var document = Writing.literal(result.document());
        if (result.source().isBlank()) {
            return new Composed(document, document, document);
        }
        var text = Enriched.read(result.source()).stream()
                .map(piece -> text(piece, counted))
                .collect(Collectors.joining());
        return new Composed(text, Writing.literal(result.source()), document);
    }

    private String text(Piece piece, InlineRolls.Counted counted) {
        return piece.isRoll() ? counted.template(piece) : Writing.literal(piece.text());
    }

    /** The table that a result draws on from, drawn once more for each such result of a row; empty when there is none. */
    private Optional<Outputs> inner(TableResult result, List<String> path, Map<String, Integer> drawn) {
        var target = target(result);
        if (target.isEmpty()) {
            if (result.table()) {
                draft.leaveOut("\"%.60s\" draws on from the table %s, which is not in this file."
                        .formatted(result.source(), result.document()));
            }
            return Optional.empty();
        }
        var id = target.get().id();
        if (path.size() > DEEPEST
                || path.stream().anyMatch(step -> step.endsWith("/" + id))
                || draft.draws() > MOST_DRAWS) {
            draft.leaveOut("\"%.60s\" draws on from the table %s, which would lead too deep."
                    .formatted(result.source(), target.get().name()));
            return Optional.empty();
        }
        var step = "%d/%s".formatted(drawn.merge(id, 1, Integer::sum), id);
        var inside = new ArrayList<>(path);
        inside.add(step);
        if (!written.containsKey(inside)) {
            written.put(inside, write(target.get(), inside));
        }
        return Optional.of(written.get(inside));
    }
}
