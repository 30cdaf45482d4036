package dossier.outcome.analysis;

import java.util.List;

import dossier.contracts.documents.Warning;
import dossier.contracts.documents.Warning.Kind;
import dossier.rulebooks.book.Rulebook;
import dossier.rulebooks.document.Entry;
import dossier.rulebooks.document.Part;

/**
 * Where things stand in a rulebook without errors.
 *
 * @param rulebook that they stand in
 */
record Spots(Rulebook rulebook) {

    /** A warning about a key of a section. */
    Warning key(Kind kind, String section, String name, String message) {
        return at(kind, entry(section, name).key(), message);
    }

    /** A warning about a row of a decision, from 0. */
    Warning row(Kind kind, String decision, int row, String message) {
        return at(kind, entry("decide", decision).value().items().get(row), message);
    }

    /** The keys of a section. */
    List<String> keys(String section) {
        return entries(section).stream().map(Entry::name).toList();
    }

    private Entry entry(String section, String name) {
        return entries(section).stream()
                .filter(entry -> entry.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private List<Entry> entries(String section) {
        return rulebook.sections().optional(section).map(Part::entries).orElse(List.of());
    }

    private static Warning at(Kind kind, Part part, String message) {
        return new Warning(kind, part.path(), part.line(), part.column(), message);
    }
}
