package dossier.ui.pages;

import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;

import dossier.ui.pages.TimelineChart.Bar;
import dossier.ui.statistics.Point;

import static org.assertj.core.api.Assertions.assertThat;

class TimelineChartTest {

    @Test
    void theHighestBarFillsTheChartAndTheOthersCompareWithIt() {
        var chart = new TimelineChart(points(10, 0, 40, 20));
        assertThat(chart.getMost()).isEqualTo(40);
        assertThat(chart.getBars())
                .containsExactly(
                        new Bar(0, 150, 200, 50),
                        new Bar(250, 200, 200, 0),
                        new Bar(500, 0, 200, 200),
                        new Bar(750, 100, 200, 100));
    }

    @Test
    void oneDossierBesideAMillionIsStillSeen() {
        assertThat(new TimelineChart(points(1, 1_000_000)).getBars().get(0).height())
                .isEqualTo(1.5);
    }

    @Test
    void theTableLeavesOutPartsWithoutADossier() {
        var chart = new TimelineChart(points(0, 3, 0));
        assertThat(chart.getFilled()).extracting(Point::dossiers).containsExactly(3L);
        assertThat(chart.getFirst().dossiers()).isZero();
        assertThat(chart.getLast().dossiers()).isZero();
    }

    @Test
    void aTimeWithoutADossierHasNoBarThatIsSeen() {
        assertThat(new TimelineChart(points(0, 0)).getBars())
                .extracting(Bar::height)
                .containsOnly(0.0);
    }

    private static List<Point> points(long... dossiers) {
        return LongStream.of(dossiers)
                .mapToObj(count -> new Point(Instant.EPOCH, count))
                .toList();
    }
}
