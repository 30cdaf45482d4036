package dossier.ui.backups;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RetentionTest {

    private static final Instant NOW = Instant.parse("2026-11-21T18:30:00Z");
    private static final Instant LONG_AGO = NOW.minus(Duration.ofDays(90));

    @Test
    void theNewestOnesAreKept() {
        assertThat(expired(2, made(4, 1, true), made(3, 2, null), made(2, 3, null), made(1, 4, null)))
                .containsExactly(2L, 1L);
    }

    @Test
    void whatIsTooOldGoes() {
        assertThat(expired(9, made(3, 1, null), made(2, 89, null), made(1, 91, null)))
                .containsExactly(1L);
    }

    @Test
    void theLastGoodOneStaysHoweverOldItIs() {
        assertThat(expired(1, made(1, 400, null))).isEmpty();
        assertThat(expired(0, made(1, 1, null))).isEmpty();
        assertThat(expired(1, made(3, 1, false), made(2, 400, true), made(1, 500, null)))
                .containsExactly(3L, 1L);
    }

    @Test
    void nothingGoesAsLongAsNoneIsGood() {
        assertThat(expired(1, made(2, 400, false), made(1, 500, false))).isEmpty();
    }

    private static List<Long> expired(int most, JobView... complete) {
        return Retention.expired(List.of(complete), most, LONG_AGO).stream()
                .map(JobView::number)
                .toList();
    }

    private static JobView made(long number, int daysAgo, Boolean sound) {
        var then = NOW.minus(Duration.ofDays(daysAgo));
        return new JobView(
                number,
                JobKind.BACKUP,
                null,
                Source.DATABASE,
                "database",
                "",
                null,
                false,
                JobState.DONE,
                "a.tar.gz",
                1L,
                "0".repeat(64),
                1,
                1,
                null,
                0,
                null,
                sound,
                then,
                "schedule",
                then);
    }
}
