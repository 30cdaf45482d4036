package dossier.ui.search;

import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What is to be written about some dossiers: where each of their terms is found. Not thread-safe. */
public final class Postings {

    /** In the order of the key, which MariaDB takes in fastest. */
    private final Map<String, TreeMap<Integer, BitSet>> found = new TreeMap<>();

    /**
     * One row of the index.
     *
     * @param term what is found
     * @param block in this block
     * @param places at these places of it, at least one
     */
    record Posting(String term, int block, BitSet places) {}

    /** Remembers a dossier and its terms. */
    public void add(long number, Collection<String> terms) {
        for (var term : terms) {
            found.computeIfAbsent(term, unknown -> new TreeMap<>())
                    .computeIfAbsent(Block.of(number), unknown -> new BitSet(Block.SIZE))
                    .set(Block.place(number));
        }
    }

    List<Posting> rows() {
        return found.entrySet().stream()
                .flatMap(term -> term.getValue().entrySet().stream()
                        .map(block -> new Posting(term.getKey(), block.getKey(), block.getValue())))
                .toList();
    }
}
