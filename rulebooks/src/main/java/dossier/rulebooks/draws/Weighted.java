package dossier.rulebooks.draws;

import java.util.Arrays;
import java.util.List;

/**
 * Words with weights: a word of weight 3 is three times as likely as one of weight 1. There are as many indices as the
 * weights add up to, and each word has as many neighbouring ones as its weight, in the order of the rulebook.
 */
public final class Weighted implements Indexed {

    /** The largest weight of a word. */
    static final long HEAVIEST = 1_000_000_000;

    private final List<String> values;
    private final long[] ends;

    /**
     * @param values the words, all different, 1 to {@value Words#MOST}
     * @param weights the weight of each word, 1 to {@value #HEAVIEST}
     */
    public Weighted(List<String> values, List<Long> weights) {
        this.values = List.copyOf(values);
        this.ends = weights.stream().mapToLong(Long::longValue).toArray();
        Arrays.parallelPrefix(ends, Long::sum);
    }

    /** The words in the order of the rulebook. */
    public List<String> values() {
        return values;
    }

    /** The weight of the word at a position in {@link #values()}. */
    public long weight(int position) {
        return position == 0 ? ends[0] : ends[position] - ends[position - 1];
    }

    @Override
    public long size() {
        return ends[ends.length - 1];
    }

    @Override
    public long distinct() {
        return values.size();
    }

    @Override
    public String value(long index) {
        var found = Arrays.binarySearch(ends, index);
        return values.get(found >= 0 ? found + 1 : -found - 1);
    }
}
