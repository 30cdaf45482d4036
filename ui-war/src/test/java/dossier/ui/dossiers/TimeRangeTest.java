package dossier.ui.dossiers;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

import dossier.ui.search.Range;
import dossier.ui.storage.Moment;

import static org.assertj.core.api.Assertions.assertThat;

class TimeRangeTest {

    private static final Instant START = Instant.parse("2026-11-21T10:00:00Z");

    @Test
    void anythingIsWithinNoTimes() {
        assertThat(range(new TreeMap<>(), null, null)).isEqualTo(new Range(1, Long.MAX_VALUE));
    }

    @Test
    void narrowsAMonthOfDossiersToNearlyThoseOfAnHour() {
        var history = new TreeMap<Long, Instant>();
        for (var minute = 0; minute < 30 * 24 * 60; minute++) {
            history.put(10L + 2 * minute, START.plusSeconds(60L * minute));
        }
        var found = range(history, START.plusSeconds(3600), START.plusSeconds(7200));
        assertThat(history.subMap(found.low(), found.high()).size()).isBetween(60, 63);
    }

    /** Numbers with gaps, times that rise but for a minute. */
    @Property
    void leavesOutNoneOfTheTimes(
            @ForAll @Size(max = 60) List<@IntRange(max = 200) Integer> steps,
            @ForAll @IntRange(max = 4000) int from,
            @ForAll @IntRange(max = 4000) int length) {
        var history = new TreeMap<Long, Instant>();
        var number = 1L;
        var time = START;
        for (var step : steps) {
            number += 1 + step % 3;
            time = time.plusSeconds(step);
            history.put(number, time.minusSeconds(step * 7 % 60));
        }
        var begin = START.plusSeconds(from);
        var end = begin.plusSeconds(length + 1);
        var found = range(history, begin, end);
        history.forEach((each, at) -> {
            if (!at.isBefore(begin) && at.isBefore(end)) {
                assertThat(each).isBetween(found.low(), found.high());
            }
        });
    }

    private static Range range(TreeMap<Long, Instant> history, Instant from, Instant to) {
        return new TimeRange(
                        number -> Optional.ofNullable(history.ceilingEntry(number))
                                .map(entry -> new Made(entry.getKey(), Moment.column(entry.getValue()))),
                        history.isEmpty() ? 0 : history.lastKey())
                .of(from, to);
    }
}
