package dossier.exchange;

import java.io.StringWriter;
import java.util.List;
import java.util.Map;

import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;

import dossier.exchange.rulebook.RulebookTree;

/** Writes rulebooks in other notations. */
public final class Exporter {

    private Exporter() {}

    /**
     * A rulebook as JSON: the same keys in the same order. What stands in the document without quotes and as {@code 12} or
     * {@code true} is a number or a truth value; every other scalar is a text, so that no digit is lost. Comments are not
     * carried over, JSON has none. {@link Importer#read} gives back a document that means the same.
     *
     * @param document the rulebook as YAML, not null; it may break the rules of the language
     * @throws dossier.rulebooks.document.InvalidRulebookException when it is no YAML that rulebooks can be written in
     */
    public static String json(String document) {
        var json = new StringWriter();
        try (var generator = Json.createGeneratorFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
                .createGenerator(json)) {
            write(RulebookTree.of(document), generator);
        }
        return json.toString().strip() + "\n";
    }

    private static void write(Object value, JsonGenerator generator) {
        if (value instanceof Map<?, ?> map) {
            generator.writeStartObject();
            map.forEach((key, inner) -> {
                generator.writeKey((String) key);
                write(inner, generator);
            });
            generator.writeEnd();
        } else if (value instanceof List<?> list) {
            generator.writeStartArray();
            list.forEach(item -> write(item, generator));
            generator.writeEnd();
        } else if (value instanceof Long number) {
            generator.write(number);
        } else if (value instanceof Boolean truth) {
            generator.write(truth);
        } else {
            generator.write((String) value);
        }
    }
}
