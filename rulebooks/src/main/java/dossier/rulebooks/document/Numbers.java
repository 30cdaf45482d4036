package dossier.rulebooks.document;

import java.util.Optional;
import java.util.regex.Pattern;

/** Reads whole numbers within limits. */
public final class Numbers {

    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,18}");

    private Numbers() {}

    /** The number; anything else, or one out of range, is a finding. */
    public static Optional<Long> whole(Part part, long least, long most) {
        return part.text().flatMap(text -> {
            var number = WHOLE.matcher(text).matches() ? Optional.of(Long.parseLong(text)) : Optional.<Long>empty();
            var fitting = number.filter(n -> n >= least && n <= most);
            if (fitting.isEmpty()) {
                part.wrong("Must be a whole number from %,d to %,d.".formatted(least, most));
            }
            return fitting;
        });
    }
}
