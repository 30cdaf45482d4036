package dossier.ui.exports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dossier.rulebooks.book.Rulebook;
import dossier.rulebooks.document.Entry;
import dossier.rulebooks.draws.DrawSpec;
import dossier.rulebooks.draws.Party;
import dossier.ui.dossiers.Dossier;

/**
 * The rows of a batch: all dossiers are made by one version of a rulebook, so every value that is drawn and every output has
 * a column of its own, named as the rulebook calls it.
 */
final class BatchShape {

    private static final List<Column<Dossier>> FIRST =
            List.of(Column.INDEX, Column.SEED, Column.RULEBOOK, Column.VERSION);
    private static final Set<String> TAKEN = Set.of("index", "seed", "rulebook", "version", "text");

    private BatchShape() {}

    /** The shape that the document of a version gives. */
    static Shape<Dossier> of(String document) {
        var book = Rulebook.read(document);
        var columns = new ArrayList<>(FIRST);
        book.draws().forEach(spec -> columns.addAll(drawn(spec)));
        outputs(book).map(BatchShape::decided).forEach(columns::add);
        columns.add(Column.TEXT);
        return new Shape<>(columns, BatchRow::of);
    }

    /** Derived values come before decided ones, as in the outcome. */
    private static Stream<String> outputs(Rulebook book) {
        return Stream.of("derive", "decide")
                .flatMap(section -> book.sections().optional(section).stream())
                .flatMap(part -> part.entries().stream())
                .map(Entry::name);
    }

    private static List<Column<Dossier>> drawn(DrawSpec spec) {
        var name = free("draws", spec.name());
        Function<Dossier, LinkedHashMap<String, List<String>>> draws =
                spec.generator() == Party.ONE ? Dossier::getDrawsOne : Dossier::getDrawsTwo;
        return IntStream.range(0, spec.times())
                .mapToObj(place -> new Column<Dossier>(
                        spec.times() == 1 ? name : "%s[%d]".formatted(name, place),
                        dossier -> value(draws.apply(dossier).getOrDefault(spec.name(), List.of()), place)))
                .toList();
    }

    private static String value(List<String> values, int place) {
        return place < values.size() ? values.get(place) : "";
    }

    private static Column<Dossier> decided(String output) {
        return new Column<Dossier>(
                free("outcome", output), dossier -> dossier.getOutcome().getOrDefault(output, ""));
    }

    private static String free(String section, String name) {
        return TAKEN.contains(name) ? section + "." + name : name;
    }
}
