package dossier.rulebooks.draws;

import java.util.List;

import dossier.rulebooks.chance.Shares;

/**
 * Words with weights: a word of weight 3 is three times as likely as one of weight 1. There are as many indices as the
 * weights add up to, and each word has as many neighbouring ones as its weight, in the order of the rulebook.
 */
public final class Weighted implements Indexed {

    /** The most words of a draw. */
    public static final int MOST = Words.MOST;

    private final List<String> values;
    private final Shares shares;

    /**
     * @param values the words, all different, 1 to {@value Words#MOST}
     * @param weights the weight of each word, 1 to {@value Shares#HEAVIEST}
     */
    public Weighted(List<String> values, List<Long> weights) {
        this.values = List.copyOf(values);
        this.shares = new Shares(weights);
    }

    /** The words in the order of the rulebook. */
    public List<String> values() {
        return values;
    }

    /** The weight of the word at a position in {@link #values()}. */
    public long weight(int position) {
        return shares.weight(position);
    }

    @Override
    public long size() {
        return shares.total();
    }

    @Override
    public long distinct() {
        return values.size();
    }

    @Override
    public String value(long index) {
        return values.get(shares.position(index));
    }
}
