package dossier.rulebooks.draws;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import dossier.rulebooks.document.Fields;
import dossier.rulebooks.document.Part;

/** The kinds of draws, each under the key of its name. */
enum Kind {
    INTEGERS((part, fields, supply) -> Integers.read(part)),
    DECIMALS((part, fields, supply) -> Decimals.read(part, fields)),
    PICK((part, fields, supply) -> Words.read(part)),
    WEIGHTED((part, fields, supply) -> Weights.read(part)),
    DICE((part, fields, supply) -> Dice.read(part)),
    PATTERN((part, fields, supply) -> Pattern.read(part)),
    TABLE((part, fields, supply) -> Table.read(part, supply.tables())),
    COLLECTION(Collected::read);

    private final Reader reader;

    Kind(Reader reader) {
        this.reader = reader;
    }

    /** As rulebooks spell it. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** All keys. */
    static Stream<String> keys() {
        return Arrays.stream(values()).map(Kind::key);
    }

    Optional<Space> read(Fields fields, Supply supply) {
        return fields.optional(key()).flatMap(part -> reader.read(part, fields, supply));
    }

    /** The kinds that a draw has keys of; a right one has one. */
    static List<Kind> of(Fields fields) {
        return Arrays.stream(values())
                .filter(kind -> fields.optional(kind.key()).isPresent())
                .toList();
    }

    /** Reads what stands under the key of a kind; {@code fields} are all keys of the draw. */
    @FunctionalInterface
    private interface Reader {
        Optional<Space> read(Part part, Fields fields, Supply supply);
    }
}
