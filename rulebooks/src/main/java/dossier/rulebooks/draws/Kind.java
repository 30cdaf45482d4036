package dossier.rulebooks.draws;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import dossier.rulebooks.document.Fields;
import dossier.rulebooks.document.Part;
import dossier.rulebooks.tables.Tables;

/** The kinds of draws, each under the key of its name. */
enum Kind {
    INTEGERS((part, fields, tables) -> Integers.read(part)),
    DECIMALS((part, fields, tables) -> Decimals.read(part, fields)),
    PICK((part, fields, tables) -> Words.read(part)),
    WEIGHTED((part, fields, tables) -> Weights.read(part)),
    DICE((part, fields, tables) -> Dice.read(part)),
    PATTERN((part, fields, tables) -> Pattern.read(part)),
    TABLE((part, fields, tables) -> Table.read(part, tables));

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

    Optional<Space> read(Fields fields, Tables tables) {
        return fields.optional(key()).flatMap(part -> reader.read(part, fields, tables));
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
        Optional<Space> read(Part part, Fields fields, Tables tables);
    }
}
