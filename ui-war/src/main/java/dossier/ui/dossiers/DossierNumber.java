package dossier.ui.dossiers;

import java.util.Optional;
import java.util.regex.Pattern;

/** The number of a dossier as it stands in an address. */
public final class DossierNumber {

    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,17}");

    private DossierNumber() {}

    /** The number; empty when no dossier can have it. */
    public static Optional<Long> parse(String text) {
        return Optional.ofNullable(text).filter(NUMBER.asMatchPredicate()).map(Long::valueOf);
    }
}
