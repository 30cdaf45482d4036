package dossier.rulebooks.draws;

import java.util.List;

/**
 * Words, each equally likely: {@code pick: [red, green, a..z]} or {@code pick: a..z}.
 *
 * @param values the words in the order of the rulebook, all different, 1 to {@value Words#MOST}
 */
public record Pick(List<String> values) implements Indexed {

    /** Keeps a copy of the list. */
    public Pick {
        values = List.copyOf(values);
    }

    @Override
    public long size() {
        return values.size();
    }

    @Override
    public String value(long index) {
        return values.get((int) index);
    }
}
