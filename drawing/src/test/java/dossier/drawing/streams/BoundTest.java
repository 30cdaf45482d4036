package dossier.drawing.streams;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.stream.LongStream;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

import dossier.drawing.statistics.Fit;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

class BoundTest {

    private static final int BITS = 8;
    private static final int WORDS = 1 << BITS;
    private static final BigInteger ALL_WORDS = BigInteger.TWO.pow(Long.SIZE);

    /** The whole proof for words of eight bits: every size, every word. */
    @Example
    void everyNumberHasTheSameCountOfWordsAndNoMoreWordsAreRejectedThanMustBe() {
        for (int size = 1; size <= WORDS; size++) {
            var bound = Bound.of(size, BITS);
            var counts = new int[size];
            for (int word = 0; word < WORDS; word++) {
                if (bound.accepts(word)) {
                    counts[(int) bound.number(word)]++;
                }
            }
            assertThat(counts).as("size %d", size).containsOnly(WORDS / size);
        }
    }

    @Example
    void theProofCatchesARuleThatRejectsNothing() {
        var size = 100;
        var lax = new Bound(size, WORDS - 1L);
        var counts = new int[size];
        for (int word = 0; word < WORDS; word++) {
            assertThat(lax.accepts(word)).isTrue();
            counts[(int) lax.number(word)]++;
        }

        assertThat(Arrays.stream(counts).distinct().count()).isGreaterThan(1);
    }

    @Example
    void drawnNumbersAreEquallyLikely() {
        assertThat(fit(Bound.of(100, BITS))).isGreaterThan(0.001);
    }

    @Example
    void theBiasOfARuleThatRejectsNothingIsSeenInWhatIsDrawn() {
        assertThat(fit(new Bound(100, WORDS - 1L))).isLessThan(1e-9);
    }

    /** How well the numbers fit that a bound makes of the first bits of a hundred thousand words. */
    private static double fit(Bound bound) {
        var words = words();
        var equal = LongStream.range(0, bound.size()).boxed().collect(toMap(String::valueOf, number -> 1));
        var drawn = LongStream.generate(() -> words.next() >>> (Long.SIZE - BITS))
                .limit(100_000)
                .filter(bound::accepts)
                .mapToObj(word -> String.valueOf(bound.number(word)));
        return Fit.of(equal, drawn);
    }

    @Property
    void theLastAcceptedWordOf64BitsEndsTheLastFullMultiple(@ForAll @LongRange(min = 1, max = 1L << 62) long size) {
        var n = BigInteger.valueOf(size);
        var bound = Bound.of(size);
        var last = new BigInteger(Long.toUnsignedString(bound.last()));

        assertThat(last).isEqualTo(ALL_WORDS.subtract(ALL_WORDS.mod(n)).subtract(BigInteger.ONE));
        assertThat(bound.accepts(bound.last())).isTrue();
        assertThat(bound.accepts(bound.last() + 1)).isEqualTo(bound.last() == -1);
    }

    @Property
    void numbersAreTheRemaindersOfUnsignedWords(
            @ForAll @LongRange(min = 1, max = 1L << 62) long size, @ForAll long word) {
        var unsigned = new BigInteger(Long.toUnsignedString(word));

        assertThat(Bound.of(size).number(word))
                .isEqualTo(unsigned.mod(BigInteger.valueOf(size)).longValueExact())
                .isBetween(0L, size - 1);
    }

    @Example
    void oneNumberStillTakesAWord() {
        var words = words();
        var other = words();

        assertThat(Bound.of(1).next(words)).isZero();
        other.next();
        assertThat(words.next()).isEqualTo(other.next());
    }

    private static WordStream words() {
        return new WordStream(new KeyedHash(new byte[] {1}), "seed", "field");
    }
}
