package dossier.ui.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;

import dossier.contracts.documents.Odds.Chance;
import dossier.contracts.documents.Odds.Output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class OutputStatisticsTest {

    private static final Output COIN = exact(null, null, 0.5, 0.5);

    @Test
    void observedStandsBesideExpected() {
        var result = OutputStatistics.of(COIN, COIN, counts(0, 60, 40));
        assertThat(result.verdict()).isEqualTo(Verdict.TESTED);
        assertThat(result.counted()).isEqualTo(100);
        assertThat(result.values())
                .containsExactly(new ValueStatistics("v0", 60, 0.5, 50.0), new ValueStatistics("v1", 40, 0.5, 50.0));
        assertThat(result.others()).isNull();
        assertThat(result.fit().chiSquare()).isCloseTo(4, within(1e-9));
        assertThat(result.fit().p()).isCloseTo(0.0455, within(0.0001));
    }

    @Test
    void tooFewDossiersAreNotTestedAndItSaysHowManyAreNeeded() {
        var result = OutputStatistics.of(COIN, COIN, counts(0, 5, 4));
        assertThat(result.verdict()).isEqualTo(Verdict.TOO_FEW);
        assertThat(result.needed()).isEqualTo(10);
        assertThat(result.fit()).isNull();
        assertThat(OutputStatistics.of(COIN, COIN, counts(0, 0, 0)).needed()).isEqualTo(10);
    }

    @Test
    void aValueThatCannotComeUpNeedsNoTest() {
        var result = OutputStatistics.of(COIN, COIN, counts(1, 500, 500));
        assertThat(result.verdict()).isEqualTo(Verdict.IMPOSSIBLE);
        assertThat(result.fit().p()).isZero();
        assertThat(result.fit().chiSquare()).isNull();
        assertThat(result.others()).isEqualTo(new ValueStatistics(null, 1, 0.0, 0.0));
    }

    @Test
    void whatIsAlwaysTheSameNeedsNoTest() {
        var always = exact(null, null, 1);
        assertThat(OutputStatistics.of(always, always, counts(0, 1000)).verdict())
                .isEqualTo(Verdict.CERTAIN);
        assertThat(OutputStatistics.of(always, always, counts(1, 999)).verdict())
                .isEqualTo(Verdict.IMPOSSIBLE);
    }

    @Test
    void valuesThatAreNotListedAreOneCell() {
        var output = exact(chance(null, 0.5), null, 0.25, 0.25);
        var result = OutputStatistics.of(output, output, counts(50, 25, 25));
        assertThat(result.fit().degreesOfFreedom()).isEqualTo(2);
        assertThat(result.fit().p()).isCloseTo(1, within(1e-9));
        assertThat(result.others()).isEqualTo(new ValueStatistics(null, 50, 0.5, 50.0));
    }

    @Test
    void drawsWithoutAnOutcomeGiveNoDossierSoTheOthersAreLikelierAmongDossiers() {
        var output = exact(null, chance(null, 0.5), 0.25, 0.25);
        var result = OutputStatistics.of(output, output, counts(0, 50, 50));
        assertThat(result.values()).extracting(ValueStatistics::chance).containsExactly(0.5, 0.5);
        assertThat(result.fit().p()).isCloseTo(1, within(1e-9));
    }

    @Test
    void chancesThatHangOnWhetherThereIsADossierAreNotClaimed() {
        var text = exact(null, chance(null, 0.5), 0.25, 0.25);
        var result = OutputStatistics.of(COIN, text, counts(0, 100, 0));
        assertThat(result.verdict()).isEqualTo(Verdict.CONDITIONAL);
        assertThat(result.fit()).isNull();
        assertThat(result.values()).extracting(ValueStatistics::expected).containsOnlyNulls();
    }

    @Test
    void simulatedChancesAreASampleToo() {
        var output = simulated(1_000, 500, 500);
        var result = OutputStatistics.of(output, output, counts(0, 100_000, 102_000));
        var known = OutputStatistics.of(COIN, COIN, counts(0, 100_000, 102_000));
        assertThat(known.fit().p()).isLessThan(0.001);
        assertThat(result.fit().p()).isGreaterThan(0.5);
    }

    @Test
    void aValueThatTheSimulationDidNotSeeIsNotImpossible() {
        var output = simulated(1_000, 500, 500);
        assertThat(OutputStatistics.of(output, output, counts(1, 500, 500))
                        .fit()
                        .p())
                .isGreaterThan(0.5);
        assertThat(OutputStatistics.of(output, output, counts(500, 250, 250))
                        .fit()
                        .p())
                .isLessThan(1e-6);
    }

    @Test
    void rareValuesThatASimulationHappenedToSeeAreNotTested() {
        var seldom = simulated(1_000, 996, 4);
        assertThat(OutputStatistics.of(seldom, seldom, counts(0, 1_000, 0)).verdict())
                .isEqualTo(Verdict.TOO_RARE);
        var cut = new Output(
                "o", false, 1_000, 3, List.of(chance("v0", 0.5), chance("v1", 0.4)), chance(null, 0.1), null);
        assertThat(OutputStatistics.of(cut, cut, counts(100, 500, 400)).verdict())
                .isEqualTo(Verdict.TOO_RARE);
    }

    private static Counts counts(long unlisted, long... listed) {
        return new Counts(listed, unlisted);
    }

    private static Output exact(Chance others, Chance none, double... chances) {
        var listed = new ArrayList<Chance>();
        for (var chance : chances) {
            listed.add(chance("v" + listed.size(), chance));
        }
        return new Output("o", true, 1_000, chances.length, listed, others, none);
    }

    private static Output simulated(long cases, long... hits) {
        var shares =
                LongStream.of(hits).mapToDouble(hit -> hit / (double) cases).toArray();
        var exact = exact(null, null, shares);
        return new Output("o", false, cases, hits.length, exact.chances(), null, null);
    }

    private static Chance chance(String value, double probability) {
        return new Chance(value, null, probability, probability, probability);
    }
}
