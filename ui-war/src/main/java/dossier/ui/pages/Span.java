package dossier.ui.pages;

/**
 * A length of time, as exact as people need it: so coarse that the words do not change with every look.
 *
 * @param key of the words in the bundle
 * @param amount how many seconds, minutes, hours or days
 */
record Span(String key, long amount) {

    private static final int TEN = 10;
    private static final int MINUTE = 60;
    private static final int HOUR = 60 * MINUTE;
    private static final int DAY = 24 * HOUR;

    /** Of so many seconds, 0 or more. */
    static Span of(long seconds) {
        if (seconds < TEN) {
            return new Span("span.moments", seconds);
        }
        if (seconds <= MINUTE - TEN) {
            return new Span("span.seconds", rounded(seconds, TEN) * TEN);
        }
        if (seconds < HOUR + HOUR / 2) {
            return new Span("span.minutes", rounded(seconds, MINUTE));
        }
        return seconds < DAY + DAY / 2
                ? new Span("span.hours", rounded(seconds, HOUR))
                : new Span("span.days", rounded(seconds, DAY));
    }

    private static long rounded(long seconds, int unit) {
        return Math.round((double) seconds / unit);
    }
}
