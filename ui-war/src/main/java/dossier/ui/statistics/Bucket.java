package dossier.ui.statistics;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.stream.Stream;

/** How long the parts of a time are. */
enum Bucket {
    HOUR(ChronoUnit.HOURS),
    DAY(ChronoUnit.DAYS),
    MONTH(ChronoUnit.MONTHS);

    private static final int MOST_DAYS_BY_HOUR = 3;
    private static final int MOST_DAYS_BY_DAY = 120;

    private final ChronoUnit unit;

    Bucket(ChronoUnit unit) {
        this.unit = unit;
    }

    /** One that gives a chart that can be read. */
    static Bucket fitting(long days) {
        if (days <= MOST_DAYS_BY_HOUR) {
            return HOUR;
        }
        return days <= MOST_DAYS_BY_DAY ? DAY : MONTH;
    }

    /** When the parts of some days begin, and when the last one ends; the first month may begin later than on its first day. */
    Stream<Instant> bounds(LocalDate from, LocalDate to) {
        var end = start(to.plusDays(1));
        return Stream.concat(Stream.iterate(start(from), end::isAfter, this::next), Stream.of(end))
                .map(OffsetDateTime::toInstant);
    }

    private OffsetDateTime next(OffsetDateTime start) {
        var next = start.plus(1, unit);
        return this == MONTH ? next.withDayOfMonth(1) : next;
    }

    private static OffsetDateTime start(LocalDate day) {
        return day.atStartOfDay().atOffset(ZoneOffset.UTC);
    }

    /** What is asked of the database: the hours of a day, where no more is told apart. */
    int hours() {
        return this == HOUR ? 1 : Hours.OF_DAY;
    }

    /** As it stands in addresses. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
