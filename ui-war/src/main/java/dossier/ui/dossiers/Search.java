package dossier.ui.dossiers;

import java.util.ArrayList;
import java.util.List;

import dossier.ui.search.Range;
import dossier.ui.search.SearchIndex;

/**
 * One search: asks the index for numbers, looks further with each step until there is much, and reads the dossiers until there are enough. Terms
 * that stand side by side and never together could keep it busy for long: after {@value #MOST_STEPS} steps or
 * {@value #MOST_READS} reads it ends with what it has and says where to go on. Not thread-safe.
 */
final class Search {

    private static final int FIRST_BLOCKS = 8;
    private static final int FURTHER = 8;
    private static final int FARTHEST = 1 << 15;
    private static final int MOST_STEPS = 16;
    private static final int MOST_READS = 40;

    private final SearchIndex index;
    private final DossierRepository repository;
    private final DossierFilter filter;
    private final Cursor cursor;
    private final int limit;
    private final List<Dossier> found = new ArrayList<>();
    private int reads;

    Search(SearchIndex index, DossierRepository repository, DossierFilter filter, Cursor cursor, int limit) {
        this.index = index;
        this.repository = repository;
        this.filter = filter;
        this.cursor = cursor;
        this.limit = limit;
    }

    Stretch run(List<String> terms, Range range) {
        var rest = range;
        var far = FIRST_BLOCKS;
        for (var step = 0; step < MOST_STEPS; step++) {
            var hits = index.find(terms, rest, cursor.older(), far);
            var end = take(hits.numbers());
            if (found.size() > limit) {
                return Stretch.of(found, cursor, limit);
            }
            if (end != null || hits.rest() == null) {
                return new Stretch(found, end);
            }
            rest = hits.rest();
            far = hits.dense() ? far : Math.min(far * FURTHER, FARTHEST);
        }
        return new Stretch(found, cursor.before(rest));
    }

    /** Reads what the index has named until there is enough; gives where it stopped when that was too much, else null. */
    private Cursor take(List<Long> numbers) {
        for (var first = 0; first < numbers.size() && found.size() <= limit; first += limit + 1) {
            var part = numbers.subList(first, Math.min(first + limit + 1, numbers.size()));
            found.addAll(repository.read(filter, part, cursor));
            reads++;
            if (reads == MOST_READS) {
                return cursor.at(part.get(part.size() - 1));
            }
        }
        return null;
    }
}
