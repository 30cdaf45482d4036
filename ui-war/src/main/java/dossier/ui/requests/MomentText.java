package dossier.ui.requests;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** A point in time as people and programs write it in an address. */
final class MomentText {

    private static final int FIRST_YEAR = 1970;
    private static final int LAST_YEAR = 9999;

    private MomentText() {}

    /** The point in time; empty when the text is none, or of a year that no column can hold. */
    static Optional<Instant> parse(String text) {
        try {
            var moment = DateTimeFormatter.ISO_DATE_TIME.parseBest(
                    text.contains("T") ? text : text + "T00:00", OffsetDateTime::from, LocalDateTime::from);
            var utc = moment instanceof OffsetDateTime zoned
                    ? zoned.withOffsetSameInstant(ZoneOffset.UTC)
                    : LocalDateTime.from(moment).atOffset(ZoneOffset.UTC);
            return Optional.of(utc)
                    .filter(found -> found.getYear() >= FIRST_YEAR && found.getYear() <= LAST_YEAR)
                    .map(OffsetDateTime::toInstant);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
