package dossier.ui.backups;

import java.time.LocalDateTime;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class TurnTest {

    @ParameterizedTest
    @CsvSource({
        "database@02:30, 2026-11-21T18:30, 2026-11-21T02:30, 2026-11-22T02:30",
        "database@02:30, 2026-11-21T02:29:59, 2026-11-20T02:30, 2026-11-21T02:30",
        "database@02:30, 2026-11-21T02:30, 2026-11-21T02:30, 2026-11-22T02:30",
        "photos@*:15, 2026-11-21T18:30, 2026-11-21T18:15, 2026-11-21T19:15",
        "photos@*:15, 2026-01-01T00:14, 2025-12-31T23:15, 2026-01-01T00:15"
    })
    void everyDayOrEveryHourHasItsTime(String entry, LocalDateTime now, LocalDateTime last, LocalDateTime next) {
        assertThat(Turn.parse(entry).last(now)).isEqualTo(last);
        assertThat(Turn.parse(entry).next(now)).isEqualTo(next);
    }

    @Test
    void anEntryNamesTheDatabaseOrAPath() {
        assertThat(Turn.parse("database@02:30").isDatabase()).isTrue();
        assertThat(Turn.parse("people@home/photos@*:00").what()).isEqualTo("people@home/photos");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "database", "@02:30", "database@24:00", "database@2:30", "database@02:60", "x@*"})
    void whatIsNoEntryIsRefused(String entry) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Turn.parse(entry))
                .withMessageContaining("must look like");
    }
}
