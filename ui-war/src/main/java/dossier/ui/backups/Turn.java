package dossier.ui.backups;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An entry of the schedule: what is backed up, each day at a time or each hour at a minute, in UTC.
 *
 * @param text as it was written: {@code database@02:30}, {@code photos/2024@*:15}
 * @param what path of a file or folder, or {@code database}
 * @param hour 0 to 23; empty for each
 * @param minute 0 to 59
 */
public record Turn(String text, String what, Optional<Integer> hour, int minute) {

    private static final Pattern FORM = Pattern.compile("(.{1,190})@(\\*|[01][0-9]|2[0-3]):([0-5][0-9])");

    /** @throws IllegalArgumentException when it is none */
    static Turn parse(String text) {
        var match = FORM.matcher(text);
        if (!match.matches()) {
            throw new IllegalArgumentException(
                    "dossier.backups.schedule has an entry that is none: %s. It must look like database@02:30 or photos@*:15."
                            .formatted(text));
        }
        var hour = Optional.of(match.group(2)).filter(word -> !word.equals("*")).map(Integer::valueOf);
        return new Turn(text, match.group(1), hour, Integer.parseInt(match.group(3)));
    }

    /** Whether it is about the database. */
    boolean isDatabase() {
        return what.equals("database");
    }

    /** When it was due last, at this moment at the latest. */
    LocalDateTime last(LocalDateTime now) {
        var candidate = now.truncatedTo(ChronoUnit.DAYS)
                .plusHours(hour.orElse(now.getHour()))
                .plusMinutes(minute);
        return candidate.isAfter(now) ? candidate.minus(1, pause()) : candidate;
    }

    /** When it is due next, after this moment. */
    LocalDateTime next(LocalDateTime now) {
        return last(now).plus(1, pause());
    }

    private ChronoUnit pause() {
        return hour.isPresent() ? ChronoUnit.DAYS : ChronoUnit.HOURS;
    }
}
