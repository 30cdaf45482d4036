package dossier.ui.pages;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import dossier.ui.requests.PathNumber;

/** Numbers as addresses and forms list them. */
final class NumberList {

    private NumberList() {}

    /** Those parted by commas, at most so many; what is no number is left out, and null is none. */
    static List<Long> of(String text, int most) {
        return of(text == null ? new String[0] : text.split(","), most);
    }

    /** Those of several values, in the same way. */
    static List<Long> of(String[] values, int most) {
        return Stream.of(values)
                .limit(most)
                .map(PathNumber::parse)
                .flatMap(Optional::stream)
                .toList();
    }
}
