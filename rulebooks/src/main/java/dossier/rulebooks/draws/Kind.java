package dossier.rulebooks.draws;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;

import dossier.rulebooks.document.Fields;
import dossier.rulebooks.document.Part;

/** The kinds of draws, each under the key of its name. */
enum Kind {
    INTEGERS((part, fields) -> Integers.read(part)),
    DECIMALS(Decimals::read),
    PICK((part, fields) -> Words.read(part)),
    WEIGHTED((part, fields) -> Weights.read(part));

    private final BiFunction<Part, Fields, Optional<Space>> reader;

    Kind(BiFunction<Part, Fields, Optional<Space>> reader) {
        this.reader = reader;
    }

    /** As rulebooks spell it. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    Optional<Space> read(Fields fields) {
        return fields.optional(key()).flatMap(part -> reader.apply(part, fields));
    }

    /** The kinds that a draw has keys of; a right one has one. */
    static List<Kind> of(Fields fields) {
        return Arrays.stream(values())
                .filter(kind -> fields.optional(kind.key()).isPresent())
                .toList();
    }
}
