package dossier.ui.statistics;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Points in time as they are counted: in whole hours since 1970. */
final class Hours {

    static final int OF_DAY = 24;

    private Hours() {}

    /** The hour that a point in time lies in. */
    static int of(Instant moment) {
        return (int) Instant.EPOCH.until(moment, ChronoUnit.HOURS);
    }
}
