package dossier.ui.storage;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** Points in time as columns keep them: in UTC, to the microsecond. */
public final class Moment {

    private Moment() {}

    /** This moment. */
    public static LocalDateTime now() {
        return LocalDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);
    }

    /** What to keep as the last use of something: to note it once a minute is enough. The use before, or null. */
    public static LocalDateTime lastUse(LocalDateTime before, LocalDateTime now) {
        return before == null || before.isBefore(now.minusMinutes(1)) ? now : before;
    }

    /** The point in time that a column holds; null stays null. */
    public static Instant instant(LocalDateTime column) {
        return column == null ? null : column.toInstant(ZoneOffset.UTC);
    }

    /** What a column holds for a point in time. */
    public static LocalDateTime column(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
