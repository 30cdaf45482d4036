package dossier.rulebooks.schema;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import dossier.rulebooks.book.Rulebook;
import dossier.rulebooks.shipped.ShippedRulebooks;

import static org.assertj.core.api.Assertions.assertThat;

class RulebookSchemaTest {

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(RulebookSchema.json());
    private static final String RIGHT = "rulebook: r\ntitle: R\ntext: x\ndraws: {d: {generator: one, %s}}";

    static List<String> guide() throws IOException {
        var page = Files.readString(Path.of("../docs/guide/rulebooks.md"));
        return Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL)
                .matcher(page)
                .results()
                .map(example -> example.group(1))
                .toList();
    }

    @Test
    void theShippedRulebooksFitIt() {
        assertThat(ShippedRulebooks.all())
                .allSatisfy(book -> assertThat(complaints(book.document())).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("guide")
    void everyConstructOfTheGuideFitsIt(String example) {
        var withoutWordsOfCollections = example.split("\n---")[0];
        assertThat(complaints(withoutWordsOfCollections)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            value = {
                "generator: three, integers: 1..2",
                "integers: 1..2",
                "integers: 1 to 2",
                "integers: 1..2, pick: a..b",
                "pick: []",
                "dice: 3d6, step: 1",
                "weighted: {a: 0}",
                "integers: 1..2, unique: maybe",
                "integers: 1..2, times: 0",
                "integer: 1..2",
                "collection: Names",
                "collection: names, tag: -x",
                "pick: [a], tag: dark"
            })
    void slipsOfDrawsDoNotFitIt(String draw) {
        var generator = draw.contains("generator") || draw.equals("integers: 1..2") ? "" : "generator: one, ";
        var document = "rulebook: r\ntitle: R\ntext: x\ndraws: {d: {%s%s}}".formatted(generator, draw);

        assertThat(complaints(document)).isNotEmpty();
        assertThat(Rulebook.read(document).findings().all()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            value = {
                "tables: {t: []}",
                "tables: {t: {x: 0}}",
                "tables: {T: [x]}",
                "decide: {o: []}",
                "decide: {o: [{d: 1}]}",
                "decide: {o: [{d: [], then: x}]}",
                "derive: {o: [1]}",
                "names: {n: 'd[x]'}",
                "colour: red"
            })
    void slipsOfOtherSectionsDoNotFitIt(String section) {
        assertThat(complaints(RIGHT.formatted("integers: 1..2"))).isEmpty();
        assertThat(complaints(RIGHT.formatted("integers: 1..2") + "\n" + section))
                .isNotEmpty();
    }

    private static List<Error> complaints(String yaml) {
        return SCHEMA.validate(yaml, InputFormat.YAML);
    }
}
