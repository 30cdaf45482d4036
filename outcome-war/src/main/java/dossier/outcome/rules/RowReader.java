package dossier.outcome.rules;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import dossier.outcome.cells.Cell;
import dossier.outcome.names.Name;
import dossier.outcome.names.Names;
import dossier.outcome.names.ValueKind;
import dossier.outcome.templates.Template;
import dossier.rulebooks.document.Entry;
import dossier.rulebooks.document.Part;

/** Reads rows of decisions. What is wrong with a row is a finding, and the row is incomplete then. */
final class RowReader {

    private static final String IF = "if";
    private static final String THEN = "then";
    private static final String ANY = "*";

    /** Whole numbers are compared several times as fast as anything else, and a cell that fails spares the others. */
    private static final Comparator<Cell> CHEAPEST_FIRST =
            Comparator.comparing(cell -> cell.name().kind() != ValueKind.INTEGER);

    private final Names names;
    private final FormulaReader formulas;

    /** A reader of rows that may read some names. */
    RowReader(Names names, FormulaReader formulas) {
        this.names = names;
        this.formulas = formulas;
    }

    Row read(Part row) {
        var entries = row.entries();
        var result = entry(entries, THEN);
        if (row.isMap() && result.isEmpty()) {
            row.wrong("A row must say what the output is when it fits, as in {then: a prize}.");
        }
        var then = result.flatMap(entry -> entry.value().prose());
        return new Row(
                row.line(),
                entries.stream()
                        .filter(entry -> !Set.of(IF, THEN).contains(entry.name()))
                        .flatMap(entry -> cell(entry).stream())
                        .sorted(CHEAPEST_FIRST)
                        .toList(),
                entry(entries, IF).flatMap(entry -> formulas.read(entry.value(), Set.of(ValueKind.TRUTH))),
                entries.stream()
                        .filter(entry -> !entry.name().equals(THEN) && !isAny(entry.value()))
                        .map(RowReader::written)
                        .collect(Collectors.joining(", ")),
                then.orElse(""),
                then.flatMap(text -> Template.read(text, names, result.get().value()::wrong)));
    }

    private static Optional<Entry> entry(List<Entry> entries, String key) {
        return entries.stream().filter(entry -> entry.name().equals(key)).findFirst();
    }

    private Optional<Cell> cell(Entry entry) {
        var name = names.find(entry.name());
        if (name.isEmpty()) {
            complaint(entry).ifPresent(entry.key()::wrong);
            return Optional.empty();
        }
        return isAny(entry.value()) ? Optional.empty() : cell(name.get(), entry.value());
    }

    private Optional<String> complaint(Entry entry) {
        return entry.value().isBlank()
                ? Optional.of("\"%s\" is no cell. A text with a comma goes between quotes: {then: \"one, two\"}."
                        .formatted(entry.name()))
                : names.complaint(entry.name());
    }

    private static Optional<Cell> cell(Name name, Part value) {
        var parts = value.isList() ? value.items() : List.of(value);
        if (parts.isEmpty()) {
            value.wrong("An empty list fits nothing; leave the cell out when every value fits.");
        }
        var tests = parts.stream().flatMap(part -> part.text().stream()).toList();
        return tests.isEmpty() || tests.size() < parts.size()
                ? Optional.empty()
                : Cell.read(name, tests, (complaint, at) -> parts.get(at).wrong(complaint));
    }

    private static boolean isAny(Part value) {
        return value.isText()
                && !value.isBlank()
                && value.lines().filter(ANY::equals).isPresent();
    }

    private static String written(Entry entry) {
        var value = entry.value();
        return entry.name() + ": "
                + (value.isList()
                        ? value.items().stream()
                                .flatMap(item -> item.text().stream())
                                .collect(Collectors.joining(", ", "[", "]"))
                        : value.isBlank() ? "" : value.lines().orElse(""));
    }
}
