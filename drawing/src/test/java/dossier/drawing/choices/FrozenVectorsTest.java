package dossier.drawing.choices;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import dossier.drawing.streams.KeyedHash;
import dossier.drawing.streams.SeededKey;
import dossier.drawing.streams.WordStream;
import dossier.rulebooks.draws.Dice;
import dossier.rulebooks.draws.Indexed;
import dossier.rulebooks.draws.Party;
import dossier.rulebooks.draws.Table;
import dossier.rulebooks.draws.Uniqueness;

import static org.assertj.core.api.Assertions.assertThat;

/** What algorithm dossier/1 draws is frozen; the vectors were made by an independent implementation. */
class FrozenVectorsTest {

    static List<Vector> vectors() throws IOException {
        try (var file = FrozenVectorsTest.class.getResourceAsStream("vectors.json")) {
            return Vector.all(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void theKeyIsFrozen(Vector vector) {
        assertThat(SeededKey.of(vector.generator(), vector.seed()))
                .isEqualTo(HexFormat.of().parseHex(vector.key()));
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void theBlocksAreFrozen(Vector vector) {
        var hash = new KeyedHash(SeededKey.of(vector.generator(), vector.seed()));
        var words = new WordStream(hash, vector.seed(), vector.field());
        words.start(vector.index());

        for (var block : vector.blocks()) {
            var bytes = ByteBuffer.allocate(KeyedHash.LENGTH);
            while (bytes.hasRemaining()) {
                bytes.putLong(words.next());
            }
            assertThat(HexFormat.of().formatHex(bytes.array())).isEqualTo(block);
        }
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void theValuesAreFrozen(Vector vector) {
        var drawing = new Drawing(vector.generator(), List.of(vector.spec()));

        var draws = drawing.draw(vector.seed(), vector.index(), 1);

        assertThat(draws).hasSize(1);
        assertThat(draws.get(0).index()).isEqualTo(vector.index());
        assertThat(draws.get(0).values()).containsOnlyKeys(vector.field());
        assertThat(draws.get(0).values().get(vector.field())).isEqualTo(vector.values());
    }

    @Test
    void everyKindIsAmongThemRepeatingAndUniqueForBothParties() throws IOException {
        var vectors = vectors();

        assertThat(vectors).extracting(vector -> vector.spec().space()).hasAtLeastOneElementOfType(Dice.class);
        assertThat(vectors).extracting(vector -> vector.spec().space()).hasAtLeastOneElementOfType(Table.class);
        assertThat(vectors).extracting(vector -> vector.spec().uniqueness()).contains(Uniqueness.values());
        for (var kind : Indexed.class.getPermittedSubclasses()) {
            assertThat(vectors)
                    .anySatisfy(vector -> assertThat(vector.spec().space())
                            .isInstanceOf(kind)
                            .satisfies(
                                    space -> assertThat(vector.spec().unique()).isTrue()))
                    .anySatisfy(vector -> assertThat(vector.spec().space())
                            .isInstanceOf(kind)
                            .satisfies(
                                    space -> assertThat(vector.spec().unique()).isFalse()));
        }
        assertThat(vectors).extracting(Vector::generator).contains(Party.values());
    }
}
