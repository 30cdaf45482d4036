package dossier.rulebooks.dice;

import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Random;
import java.util.TreeMap;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class RollTest {

    @ParameterizedTest
    @CsvSource({
        "d6,        3,             3",
        "3d6+2,     1 2 3,         8",
        "3D6 - 2,   1 2 3,         4",
        "d%,        57,            57",
        "10-1d4,    4,             6",
        "4d6kh3,    5 1 6 2,       13",
        "4d6kl1,    5 1 6 2,       1",
        "4d6dh1,    5 1 6 2,       8",
        "4d6dl3,    5 1 6 2,       6",
        "2d6!,      6 6 3 2,       17",
        "1d6!1,     6 6,           12",
        "2d6+1d4-1, 6 6 4,         15"
    })
    void addsUpWhatFalls(String written, String faces, long sum) {
        var falls = new ArrayDeque<>(
                Arrays.stream(faces.split(" ")).map(Long::valueOf).toList());

        assertThat(roll(written).roll(sides -> falls.remove() - 1)).isEqualTo(sum);
        assertThat(falls).isEmpty();
    }

    @Test
    void theBestThreeOfFourDiceAreCountedAsThePlayersHandbooksDo() {
        var distribution = roll("4d6kh3").distribution().orElseThrow();

        assertThat(distribution.total()).isEqualTo(1296);
        assertThat(distribution.ways().values())
                .extracting(BigInteger::intValue)
                .containsExactly(1, 4, 10, 21, 38, 62, 91, 122, 148, 167, 172, 160, 131, 94, 54, 21);
    }

    @Test
    void anExplodingDieHasNoSixAndEveryThirtySixthTimeATwelveWhenItStopsThere() {
        var distribution = roll("1d6!1").distribution().orElseThrow();

        assertThat(distribution.total()).isEqualTo(36);
        assertThat(distribution.ways().keySet()).containsExactly(1L, 2L, 3L, 4L, 5L, 7L, 8L, 9L, 10L, 11L, 12L);
        assertThat(distribution.ways()).containsEntry(1L, BigInteger.valueOf(6)).containsEntry(12L, BigInteger.ONE);
    }

    @Property(tries = 300)
    void theDistributionIsWhatCountingEveryFallGives(@ForAll("small") String written) {
        var roll = roll(written);
        var counted = new TreeMap<Long, BigInteger>();
        var falls = new Falls();
        do {
            falls.restart();
            var sum = roll.roll(falls::next);
            counted.merge(sum, BigInteger.ONE, BigInteger::add);
        } while (falls.advance());

        assertThat(roll.distribution().orElseThrow().ways()).isEqualTo(counted);
        assertThat(roll.least()).isEqualTo(counted.firstKey());
        assertThat(roll.most()).isEqualTo(counted.lastKey());
    }

    @Provide
    Arbitrary<String> small() {
        var kept = Combinators.combine(
                        Arbitraries.integers().between(1, 4),
                        Arbitraries.integers().between(1, 5),
                        Arbitraries.of("", "kh1", "kl1"),
                        Arbitraries.of("", "+1d3", "-2", "-1d2"))
                .as((count, sides, keep, more) -> count + "d" + sides + keep + more);
        return Arbitraries.oneOf(kept, Arbitraries.of("4d3dl2", "4d3dh1", "3d4kh2-1d2", "2d2"));
    }

    @Property
    void sumsStayBetweenTheLeastAndTheMost(@ForAll Random random, @ForAll("large") String written) {
        var roll = roll(written);

        assertThat(roll.roll(size -> random.nextLong(size))).isBetween(roll.least(), roll.most());
    }

    @Provide
    Arbitrary<String> large() {
        return Arbitraries.of("100d100", "20d1000kh7-3d6!", "d1000000!100", "999d%+1d2-100");
    }

    @Test
    void whatWouldTakeLongIsNotCounted() {
        assertThat(roll("1000d1000000").distribution()).isEmpty();
        assertThat(roll("100d6").distribution()).isPresent();
    }

    private static Roll roll(String written) {
        return Roll.read(written, wrong -> {
                    throw new AssertionError(wrong);
                })
                .orElseThrow();
    }

    /** Goes through all ways in which dice can fall, like the wheels of a counter. */
    private static final class Falls {

        private long[] numbers = new long[0];
        private long[] sizes = new long[0];
        private int at;

        void restart() {
            at = 0;
        }

        long next(long size) {
            if (at == numbers.length) {
                numbers = Arrays.copyOf(numbers, at + 1);
                sizes = Arrays.copyOf(sizes, at + 1);
            }
            sizes[at] = size;
            return numbers[at++];
        }

        boolean advance() {
            for (var wheel = at - 1; wheel >= 0; wheel--) {
                if (++numbers[wheel] < sizes[wheel]) {
                    numbers = Arrays.copyOf(numbers, wheel + 1);
                    sizes = Arrays.copyOf(sizes, wheel + 1);
                    return true;
                }
            }
            return false;
        }
    }
}
