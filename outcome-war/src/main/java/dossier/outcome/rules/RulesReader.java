package dossier.outcome.rules;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

import dossier.outcome.draws.DrawReader;
import dossier.outcome.names.Names;
import dossier.outcome.names.ValueKind;
import dossier.outcome.templates.Template;
import dossier.rulebooks.book.Rulebook;
import dossier.rulebooks.document.Entry;
import dossier.rulebooks.document.Part;

/** Reads the rules of a rulebook: each section can read what the sections above it give. */
final class RulesReader {

    private static final String LATER =
            "\"%s\" is derived here or further down; a derived value can read those above it only.";
    private static final String DECIDED =
            "\"%s\" is decided here or further down; a row can read outputs that are decided above it only.";

    private final Rulebook rulebook;
    private final Vocabulary vocabulary = new Vocabulary();
    private final Names names = vocabulary.names();
    private final FormulaReader formulas = new FormulaReader(names);

    RulesReader(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    /** Compiles the rules, or throws all that is wrong with the whole document. */
    CompiledRulebook read() {
        var namesReader = new NamesReader(rulebook.draws(), vocabulary);
        entries("draws").forEach(namesReader::draw);
        entries("names").forEach(namesReader::name);
        var derives = claimed("derive", LATER);
        var decides = claimed("decide", DECIDED);
        var derived = derives.stream().flatMap(entry -> derived(entry).stream()).toList();
        var readable = List.copyOf(names.all());
        var decisions = decisions(decides);
        var text = rulebook.sections().required("text").flatMap(this::text);
        rulebook.findings().raise();
        return new CompiledRulebook(
                rulebook,
                new DrawReader(namesReader.draws(), names.all().size()),
                readable,
                derived,
                decisions,
                text.orElseThrow());
    }

    private List<Entry> entries(String section) {
        return rulebook.sections().optional(section).map(Part::entries).orElse(List.of());
    }

    /** The entries of a section whose keys are words of their own, which cannot be read yet. */
    private List<Entry> claimed(String section, String whyUnreadable) {
        var claimed = entries(section).stream().filter(vocabulary::claim).toList();
        claimed.forEach(entry -> names.addUnreadable(entry.name(), whyUnreadable.formatted(entry.name())));
        return claimed;
    }

    private Optional<Derived> derived(Entry entry) {
        var formula = formulas.read(entry.value(), EnumSet.allOf(ValueKind.class));
        if (formula.isEmpty()) {
            names.addBroken(entry.name());
        }
        return formula.map(
                read -> new Derived(names.add(entry.name(), read.expression().kind()), read));
    }

    /** The rows of a decision can read the outputs of those above it. */
    private List<Decision> decisions(List<Entry> entries) {
        var reader = new RowReader(names, formulas);
        var decisions = new ArrayList<Decision>();
        for (var entry : entries) {
            var rows = rows(entry.value(), reader);
            var output = names.add(entry.name(), ValueKind.TEXT);
            decisions.add(new Decision(output, entry.key().line(), rows));
        }
        return decisions;
    }

    private static List<Row> rows(Part table, RowReader reader) {
        var rows = table.items();
        if (table.isList() && rows.isEmpty()) {
            table.wrong("Must have at least one row, as in [{then: a prize}].");
        }
        return rows.stream().map(reader::read).toList();
    }

    private Optional<Template> text(Part part) {
        return part.lines().flatMap(text -> Template.read(text, names, part::wrong));
    }
}
