package dossier.ui.actions;

import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;

import dossier.ui.requests.Parameters;

/**
 * Where to go on in the action log. It stays right while others write and old entries go.
 *
 * @param at when the last entry happened that was seen
 * @param number its number; it is not seen again
 */
public record ActionCursor(Instant at, long number) {

    /** Newer than every entry. */
    public static final ActionCursor NEWEST = new ActionCursor(Instant.parse("9999-12-31T23:59:59Z"), Long.MAX_VALUE);

    /** Older than every entry. */
    public static final ActionCursor OLDEST = new ActionCursor(Instant.EPOCH, 0);

    /** Milliseconds since 1970, of years that every column holds, and a number. */
    private static final Pattern TEXT = Pattern.compile("([0-9]{1,14})-([0-9]{1,18})");

    /** Behind an entry. */
    public static ActionCursor of(Action action) {
        return new ActionCursor(action.getHappenedAt(), action.getNumber());
    }

    /**
     * What {@link #toString} wrote, from the parameter {@code after}; {@link #NEWEST} when it is missing, or refused for what it
     * holds.
     */
    static ActionCursor read(Parameters parameters, List<String> values) {
        var text = parameters.text("after", values);
        if (text == null) {
            return NEWEST;
        }
        var parts = TEXT.matcher(text);
        if (parts.matches()) {
            return new ActionCursor(
                    Instant.ofEpochMilli(Long.parseLong(parts.group(1))), Long.parseLong(parts.group(2)));
        }
        parameters.refuse("after", text, "The parameter after must be taken from the address of the next page.");
        return NEWEST;
    }

    /** As it stands in addresses, for instance {@code 1795285800123-17}. */
    @Override
    public String toString() {
        return "%d-%d".formatted(at.toEpochMilli(), number);
    }
}
