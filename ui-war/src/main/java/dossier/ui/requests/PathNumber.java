package dossier.ui.requests;

import java.util.Optional;
import java.util.regex.Pattern;

/** The number of a dossier or a batch as it stands in an address. */
public final class PathNumber {

    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,17}");

    private PathNumber() {}

    /** The number; empty when nothing can have it. */
    public static Optional<Long> parse(String text) {
        return Optional.ofNullable(text).filter(NUMBER.asMatchPredicate()).map(Long::valueOf);
    }
}
