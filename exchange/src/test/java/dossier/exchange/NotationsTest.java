package dossier.exchange;

import java.util.List;
import java.util.Map;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

import dossier.exchange.rulebook.RulebookTree;
import dossier.exchange.yaml.YamlWriter;
import dossier.rulebooks.document.Characters;
import dossier.rulebooks.document.InvalidRulebookException;
import dossier.rulebooks.shipped.ShippedRulebooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class NotationsTest {

    private static final String YAML = """
            # a comment
            rulebook: mine
            title: 'It''s mine'
            draws:
              number: {generator: one, decimals: 0.50..9.50, step: 0.50, times: 2, unique: true}
              word: {generator: two, pick: ["7", seven, 0x7, 07]}
            text: |
              {word}
              and more
            """;

    @Provide
    Arbitrary<Object> trees() {
        var texts = Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(12).filter(NotationsTest::shows),
                Arbitraries.of(
                        "",
                        " ",
                        "1",
                        "-0",
                        "1e3",
                        "true",
                        "null",
                        "~",
                        "- a",
                        "a: b",
                        "a #b",
                        "[a",
                        "{a}",
                        "'",
                        "\"",
                        "\\",
                        "a\nb",
                        "\ta",
                        "2001-01-01",
                        "0x1F",
                        "1_000",
                        "é",
                        "😀",
                        "@a",
                        "%a",
                        "? a",
                        "|",
                        ">",
                        "&a",
                        "*a",
                        "!a"));
        var scalars = Arbitraries.oneOf(
                texts.map(text -> (Object) text),
                Arbitraries.longs().between(-99_999, 99_999).map(number -> (Object) number),
                Arbitraries.of(true, false).map(truth -> (Object) truth));
        return nested(texts, nested(texts, scalars));
    }

    private static Arbitrary<Object> nested(Arbitrary<String> keys, Arbitrary<Object> values) {
        return Arbitraries.oneOf(
                values,
                values.list().ofMaxSize(4).map(list -> (Object) list),
                Arbitraries.maps(keys, values).ofMaxSize(4).map(map -> (Object) map));
    }

    private static boolean shows(String text) {
        return text.codePoints().noneMatch(c -> Characters.isHidden(c));
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void whateverIsWrittenReadsTheSame(@ForAll("trees") Object tree) {
        var map = Map.of("a key", tree, "list", List.of(tree, "x"));

        assertThat(RulebookTree.of(YamlWriter.write(map))).isEqualTo(map);
    }

    @Test
    void aRulebookInJsonHasTheSameKeysInTheSameOrder() {
        assertThat(Exporter.json(YAML)).isEqualTo("""
                {
                    "rulebook": "mine",
                    "title": "It's mine",
                    "draws": {
                        "number": {
                            "generator": "one",
                            "decimals": "0.50..9.50",
                            "step": "0.50",
                            "times": 2,
                            "unique": true
                        },
                        "word": {
                            "generator": "two",
                            "pick": [
                                "7",
                                "seven",
                                "0x7",
                                "07"
                            ]
                        }
                    },
                    "text": "{word}\\nand more\\n"
                }
                """);
    }

    @Test
    void rulebooksSurviveTheWayToJsonAndBack() {
        for (var rulebook : ShippedRulebooks.all()) {
            var document = rulebook.document();
            var back = Importer.read("book.json", Exporter.json(document));

            assertThat(RulebookTree.of(back.document())).isEqualTo(RulebookTree.of(document));
            assertThat(Exporter.json(back.document())).isEqualTo(Exporter.json(document));
            assertThat(back.format()).isEqualTo(Format.RULEBOOK);
            assertThat(back.leftOut()).isEmpty();
        }
    }

    @Test
    void aRulebookInYamlStaysAsItIs() {
        var imported = Importer.read("book.yaml", YAML);

        assertThat(imported.document()).isEqualTo(YAML);
        assertThat(imported.name()).isEqualTo("mine");
        assertThat(imported.title()).isEqualTo("It's mine");
    }

    @Test
    void numbersKeepTheirDigits() {
        assertThat(Read.json("""
                {'rulebook': 'a', 'title': 'A', 'draws': {'a': {'generator': 'one', 'decimals': '0..1', 'step': 0.50, 'times': 2, 'unique': true},
                 'b': {'generator': 'one', 'weighted': {'1': 1, 'x': 2}}}, 'text': 'x'}""").document())
                .contains("step: 0.50, times: 2, unique: true", "weighted: {\"1\": 1, x: 2}");
    }

    @Test
    void whatIsNoRulebookIsRefused() {
        assertThat(Read.refusedJson("{'rulebook': null}"))
                .isEqualTo("rulebook: A rulebook has no null; leave the key out.");
        assertThatThrownBy(() -> Exporter.json("[a]")).isInstanceOf(InvalidRulebookException.class);
        assertThatThrownBy(() -> Exporter.json("a: &x 1\nb: *x")).isInstanceOf(InvalidRulebookException.class);
        assertThatThrownBy(() -> Exporter.json("a: 1\na: 2")).hasMessageContaining("a second time");
        assertThatThrownBy(() -> Exporter.json("[a]: 2")).hasMessageContaining("A key must be a text");
    }
}
