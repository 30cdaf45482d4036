package dossier.ui.exports;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonStructure;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

import dossier.ui.dossiers.Dossier;

import static org.assertj.core.api.Assertions.assertThat;

class JsonRowsTest {

    private static final String FIRST = """
            {"index":0,"seed":"42","rulebook":"cards","version":3,\
            "draws":{"one":{"text":["-3"]},"two":{"hand":["ace","king"]}},\
            "outcome":{"twice":"-3","index":"first","luck":"good"},"text":"told"}""";

    @Test
    void writesOneArrayInTheOrderOfTheRulebook() {
        assertThat(write(Format.JSON, Stream.of(Samples.dossier(0, "-3", "told"))))
                .isEqualTo("[\n" + FIRST + "\n]\n");
        assertThat(write(Format.JSON, Stream.empty())).isEqualTo("[]\n");
    }

    @Test
    void writesAnObjectALine() {
        assertThat(write(Format.JSONL, Stream.of(Samples.dossier(0, "-3", "told"), Samples.saying("more"))))
                .startsWith(FIRST + "\n{")
                .endsWith("}\n");
        assertThat(write(Format.JSONL, Stream.empty())).isEmpty();
    }

    @Property(tries = 200)
    void givesAnyTextBackToAParser(@ForAll("texts") String text) {
        var dossiers = Stream.of(Samples.saying(text), Samples.saying("between"), Samples.saying(text))
                .toList();
        var array = read(write(Format.JSON, dossiers.stream())).asJsonArray();
        assertThat(array.getValuesAs(JsonObject.class))
                .extracting(row -> row.getString("text"))
                .containsExactly(text, "between", text);
        assertThat(write(Format.JSONL, dossiers.stream()).split("\n"))
                .as("no text breaks a line")
                .hasSize(3)
                .extracting(line -> read(line).asJsonObject().getString("text"))
                .containsExactly(text, "between", text);
    }

    @Provide
    Arbitrary<String> texts() {
        return Samples.texts();
    }

    private static JsonStructure read(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return reader.read();
        }
    }

    private static String write(Format format, Stream<Dossier> dossiers) {
        return new String(Samples.write(format, dossiers), StandardCharsets.UTF_8);
    }
}
