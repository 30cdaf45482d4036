package dossier.outcome.analysis;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dossier.contracts.documents.Warning;
import dossier.contracts.documents.Warning.Kind;
import dossier.outcome.cells.Cell;
import dossier.outcome.draws.DrawnValues;
import dossier.outcome.names.Name;
import dossier.outcome.rules.CompiledRulebook;
import dossier.rulebooks.draws.Table;

/** Finds draws, names and tables that nothing uses. Outputs are shown, so they are used. */
final class Unused {

    private final CompiledRulebook rulebook;
    private final Spots spots;
    private final Set<Name> read;

    private Unused(CompiledRulebook rulebook, Spots spots) {
        this.rulebook = rulebook;
        this.spots = spots;
        this.read = rulebook.outputs().stream()
                .flatMap(output -> Stream.concat(
                        output.values().stream(), output.cells().stream().map(Cell::name)))
                .collect(Collectors.toSet());
    }

    static List<Warning> in(CompiledRulebook rulebook, Spots spots) {
        var unused = new Unused(rulebook, spots);
        var warnings = new ArrayList<Warning>();
        rulebook.draws().draws().forEach(drawn -> unused.look(drawn, warnings));
        unused.lookAtTables(warnings);
        return warnings;
    }

    private void look(DrawnValues drawn, List<Warning> warnings) {
        var draw = drawn.spec().name();
        var given = drawn.names().keySet().stream()
                .filter(name -> !name.name().equals(draw))
                .toList();
        if (given.isEmpty() && drawn.names().keySet().stream().noneMatch(read::contains)) {
            warnings.add(spots.key(
                    Kind.UNUSED,
                    "draws",
                    draw,
                    "Nothing reads the draw \"%s\"; it is drawn and stored all the same.".formatted(draw)));
        }
        given.stream()
                .filter(name -> !read.contains(name))
                .forEach(name -> warnings.add(spots.key(
                        Kind.UNUSED, "names", name.name(), "Nothing reads the name \"%s\".".formatted(name.name()))));
    }

    private void lookAtTables(List<Warning> warnings) {
        var reached = new HashSet<String>();
        for (var drawn : rulebook.draws().draws()) {
            if (drawn.spec().space() instanceof Table table) {
                reached.addAll(table.tables().reachableFrom(table.name()));
            }
        }
        spots.keys("tables").stream()
                .filter(table -> !reached.contains(table))
                .forEach(table -> warnings.add(spots.key(
                        Kind.UNUSED,
                        "tables",
                        table,
                        "No draw reaches the table \"%s\", neither itself nor by way of other tables."
                                .formatted(table))));
    }
}
