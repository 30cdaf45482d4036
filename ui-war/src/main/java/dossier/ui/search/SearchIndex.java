package dossier.ui.search;

import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Finds numbers of dossiers by terms. What a call reads depends on how much it finds and not on how much there is: for each
 * term MariaDB keeps the blocks that have it in the order of the numbers, and only blocks that have all terms are read.
 * It takes part in the transaction of its caller.
 */
@ApplicationScoped
public class SearchIndex {

    private static final int MOST_BLOCKS = 64;

    @Inject
    private PostingRepository repository;

    /** Remembers dossiers that were stored alone. */
    public void add(Postings postings) {
        repository.insert(postings, null, null);
    }

    /**
     * Remembers the dossiers of a chunk.
     *
     * @param first index of its first dossier in the batch
     */
    public void add(Postings postings, long batch, long first) {
        repository.insert(postings, batch, first);
    }

    /** Forgets the dossiers of a chunk. Those that are deleted one by one are not forgotten but found no more. */
    public void forget(long batch, long first) {
        repository.delete(batch, first);
    }

    /**
     * Finds the next dossiers with all terms.
     *
     * @param terms at least one
     * @param range where to look; not empty
     * @param older whether to begin with the greatest number, else with the smallest
     * @param far how many blocks to look at, from 1; of those that have all terms {@value #MOST_BLOCKS} at most are read
     */
    public Hits find(List<String> terms, Range range, boolean older, int far) {
        var near = Block.near(range, older, far);
        var blocks = repository.blocks(terms, near, older, MOST_BLOCKS);
        var end = blocks.size() < MOST_BLOCKS ? near : Block.upTo(blocks.get(MOST_BLOCKS - 1), near, older);
        var places = blocks.isEmpty() ? Map.<Integer, Map<String, BitSet>>of() : repository.places(terms, blocks);
        var numbers = blocks.stream()
                .flatMapToLong(block -> numbers(block, places.get(block).values(), older))
                .filter(range::contains)
                .boxed()
                .toList();
        return new Hits(numbers, range.without(end, older), blocks.size() == MOST_BLOCKS);
    }

    private static LongStream numbers(int block, Collection<BitSet> terms, boolean older) {
        var common = new BitSet(Block.SIZE);
        common.set(0, Block.SIZE);
        terms.forEach(common::and);
        var rising =
                common.stream().mapToLong(place -> Block.first(block) + place).toArray();
        return older
                ? LongStream.range(0, rising.length).map(i -> rising[(int) (rising.length - 1 - i)])
                : LongStream.of(rising);
    }
}
