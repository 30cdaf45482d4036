package dossier.outcome.odds;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import dossier.outcome.cells.Cell;
import dossier.outcome.names.Name;
import dossier.outcome.rules.Output;

/**
 * All that some outputs depend on.
 *
 * @param outputs themselves and those that they read, in the order of the rulebook
 * @param drawn the names of drawn values that are read
 */
record Cone(List<Output> outputs, Set<Name> drawn) {

    /** What some of all outputs depend on, directly or by way of others. */
    static Cone of(Collection<Output> some, List<Output> all) {
        var byName = new HashMap<Name, Output>();
        all.forEach(output -> byName.put(output.name(), output));
        var found = new HashSet<Output>();
        var drawn = new LinkedHashSet<Name>();
        some.forEach(output -> follow(output, byName, found, drawn));
        return new Cone(all.stream().filter(found::contains).toList(), drawn);
    }

    private static void follow(Output output, Map<Name, Output> byName, Set<Output> found, Set<Name> drawn) {
        if (found.add(output)) {
            reads(output).forEach(name -> {
                if (byName.containsKey(name)) {
                    follow(byName.get(name), byName, found, drawn);
                } else {
                    drawn.add(name);
                }
            });
        }
    }

    /** Every name that an output reads in any way. */
    static Stream<Name> reads(Output output) {
        return Stream.concat(output.values().stream(), output.cells().stream().map(Cell::name));
    }

    /** The cells that look at some names. */
    List<Cell> cells(Collection<Name> names) {
        var cells = new ArrayList<Cell>();
        outputs.forEach(output -> output.cells().stream()
                .filter(cell -> names.contains(cell.name()))
                .forEach(cells::add));
        return cells;
    }

    /** Whether nothing but cells looks at some names. */
    boolean onlyCellsRead(Collection<Name> names) {
        return outputs.stream().noneMatch(output -> output.values().stream().anyMatch(names::contains));
    }
}
