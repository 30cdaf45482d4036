package dossier.outcome.analysis;

import java.util.BitSet;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What going through all combinations of values shows.
 *
 * @param examples each set of rows that fit the same values, with such values
 */
record EnumeratedFits(Map<BitSet, String> examples) implements Fits {

    @Override
    public Optional<String> decidedBy(int row) {
        return example(fitting -> fitting.nextSetBit(0) == row);
    }

    @Override
    public boolean isPossible(int row) {
        return example(fitting -> fitting.get(row)).isPresent();
    }

    @Override
    public Optional<String> undecided() {
        return example(BitSet::isEmpty);
    }

    @Override
    public Optional<String> contested(int decides, int fitsToo) {
        return example(fitting -> fitting.nextSetBit(0) == decides && fitting.get(fitsToo));
    }

    @Override
    public boolean covers(int wide, int narrow) {
        return examples.keySet().stream().allMatch(fitting -> fitting.get(wide) || !fitting.get(narrow));
    }

    private Optional<String> example(Predicate<BitSet> sought) {
        return examples.entrySet().stream()
                .filter(entry -> sought.test(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
