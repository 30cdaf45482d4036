package dossier.ui.statistics;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dossier.contracts.problems.ProblemException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PeriodTest {

    @Test
    void isTheLastThirtyDaysUnlessOneSaysOtherwise() {
        var today = LocalDate.now(ZoneOffset.UTC);
        var period = Period.read(null, "", null);
        assertThat(period.from()).isAfterOrEqualTo(today.minusDays(29));
        assertThat(period.bounds()).hasSize(31);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-21, 2026-11-21, HOUR",
        "2026-11-21, 2026-11-23, HOUR",
        "2026-11-21, 2026-11-24, DAY",
        "2026-01-01, 2026-04-30, DAY",
        "2026-01-01, 2026-05-01, MONTH"
    })
    void choosesPartsThatGiveAReadableChart(String from, String to, Bucket bucket) {
        assertThat(Period.read(from, to, null).bucket()).isEqualTo(bucket);
    }

    @Test
    void monthsBeginWithTheirFirstDayButForTheFirst() {
        assertThat(Period.read("2026-01-30", "2026-03-02", "month").bounds())
                .containsExactly(
                        Instant.parse("2026-01-30T00:00:00Z"),
                        Instant.parse("2026-02-01T00:00:00Z"),
                        Instant.parse("2026-03-01T00:00:00Z"),
                        Instant.parse("2026-03-03T00:00:00Z"));
    }

    @ParameterizedTest
    @CsvSource({
        "21.11.2026, 2026-11-21, day, The parameter from must be a day",
        "2026-11-20, 2026-11-31, day, The parameter to must be a day",
        "1969-12-31, 2026-11-21, month, The parameter from must be a day like 2026-11-21 of the years 1970",
        "2026-11-20, 2026-11-21, week, 'The parameter bucket must be one of hour, day, month.'",
        "2026-11-22, 2026-11-21, day, The parameter from must not be later than to",
        "2026-01-01, 2026-11-21, hour, The time must have at most 1000 parts"
    })
    void saysWhatIsWrong(String from, String to, String bucket, String complaint) {
        assertThatThrownBy(() -> Period.read(from, to, bucket))
                .isInstanceOf(ProblemException.class)
                .satisfies(problem -> assertThat(
                                ((ProblemException) problem).problem().toString())
                        .contains(complaint));
    }
}
