package dossier.ui.exports;

import java.util.regex.Pattern;

/** What a client asks for that has the beginning of a file already (RFC 9110, sections 13.1.5 and 14). */
public final class Resumption {

    private static final Pattern OPEN_RANGE = Pattern.compile("bytes=([0-9]{1,18})-");

    private Resumption() {}

    /**
     * The first byte that the client asks for; 0 for the whole. Other ranges than from one byte to the end are not served,
     * and a server may answer those with the whole.
     *
     * @param range the header {@code Range}; null when there is none
     * @param ifRange the header {@code If-Range}: what the client's beginning belongs to; null when it does not say
     * @param tag what the file is now
     */
    public static long from(String range, String ifRange, String tag) {
        var open = OPEN_RANGE.matcher(range == null ? "" : range.strip());
        var fits = ifRange == null || ifRange.strip().equals("\"%s\"".formatted(tag));
        return fits && open.matches() ? Long.parseLong(open.group(1)) : 0;
    }
}
