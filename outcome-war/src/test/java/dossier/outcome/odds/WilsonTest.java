package dossier.outcome.odds;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class WilsonTest {

    /** The interval for 15 of 148 as R. G. Newcombe (1998) gives it: method 3 of his table I. */
    @Test
    void agreesWithPublishedIntervals() {
        var interval = Wilson.of(15, 148);
        assertThat(interval.low()).isCloseTo(0.0624, within(0.00005));
        assertThat(interval.high()).isCloseTo(0.1605, within(0.00005));
    }

    @Test
    void staysWithinZeroAndOne() {
        assertThat(Wilson.of(0, 20).low()).isZero();
        assertThat(Wilson.of(0, 20).high()).isCloseTo(0.1611, within(0.00005));
        assertThat(Wilson.of(29, 29).high()).isEqualTo(1);
    }
}
