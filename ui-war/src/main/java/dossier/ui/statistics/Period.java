package dossier.ui.statistics;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import dossier.contracts.problems.ProblemException;
import dossier.ui.requests.Parameters;

/**
 * The days to look at, in UTC.
 *
 * @param from the first
 * @param to the last
 * @param bucket how long the parts are
 */
record Period(LocalDate from, LocalDate to, Bucket bucket) {

    /** The most parts of a time. */
    static final int MOST_PARTS = 1_000;

    private static final int USUAL_DAYS = 30;
    private static final List<String> BUCKETS =
            Stream.of(Bucket.values()).map(Bucket::word).toList();

    /**
     * Reads the parameters {@code from} and {@code to} (days such as {@code 2026-11-21}) and {@code bucket}; null or empty
     * for the {@value #USUAL_DAYS} days until today, and for a bucket that fits.
     *
     * @throws ProblemException {@code invalid-input}, naming each parameter that is wrong
     */
    static Period read(String from, String to, String bucket) {
        var parameters = new Parameters();
        var last = parameters.day("to", to, LocalDate.now(ZoneOffset.UTC));
        var first = parameters.day("from", from, last.minusDays(USUAL_DAYS - 1L));
        var word = parameters.choice("bucket", bucket, BUCKETS);
        parameters.check();
        if (first.isAfter(last)) {
            throw ProblemException.invalid(
                    "from",
                    first.toString(),
                    "The parameter from must not be later than to, which is %s.".formatted(last));
        }
        var period = new Period(first, last, word.map(Period::bucket).orElseGet(() -> fitting(first, last)));
        if (period.parts() > MOST_PARTS) {
            throw ProblemException.invalid(
                    "bucket",
                    period.bucket().word(),
                    "The time must have at most %d parts; choose a longer bucket or fewer days.".formatted(MOST_PARTS));
        }
        return period;
    }

    private static Bucket bucket(String word) {
        return Bucket.valueOf(word.toUpperCase(Locale.ROOT));
    }

    private static Bucket fitting(LocalDate from, LocalDate to) {
        return Bucket.fitting(from.until(to, ChronoUnit.DAYS) + 1);
    }

    private long parts() {
        return bucket.bounds(from, to).limit(MOST_PARTS + 2L).count() - 1;
    }

    /** When each part begins, and at last when the last one ends. */
    List<Instant> bounds() {
        return bucket.bounds(from, to).toList();
    }
}
