package dossier.drawing.choices;

import java.io.StringReader;
import java.util.List;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;

import dossier.rulebooks.book.Rulebook;
import dossier.rulebooks.draws.DrawSpec;
import dossier.rulebooks.draws.Party;

/** One draw that is frozen, as {@code docs/verification/dossier1.py} writes it. */
record Vector(
        Party generator,
        String seed,
        long index,
        String field,
        JsonObject draw,
        JsonObject tables,
        String key,
        List<String> blocks,
        List<String> values) {

    static List<Vector> all(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(Vector::of)
                    .toList();
        }
    }

    private static Vector of(JsonObject object) {
        return new Vector(
                Party.of(object.getString("generator")),
                object.getString("seed"),
                object.getJsonNumber("index").longValueExact(),
                object.getString("field"),
                object.getJsonObject("draw"),
                object.containsKey("tables") ? object.getJsonObject("tables") : JsonObject.EMPTY_JSON_OBJECT,
                object.getString("key"),
                strings(object.getJsonArray("blocks")),
                strings(object.getJsonArray("values")));
    }

    private static List<String> strings(JsonArray array) {
        return array.getValuesAs(JsonString::getString);
    }

    /** The draw as the only one of a rulebook: JSON is YAML. */
    DrawSpec spec() {
        var entry = Json.createObjectBuilder(draw).add("generator", generator.spelled());
        var book = Rulebook.read(
                "rulebook: v\ntitle: v\ndraws:\n  %s: %s\ntables: %s\n".formatted(field, entry.build(), tables));
        book.findings().raise();
        return book.draws().get(0);
    }

    @Override
    public String toString() {
        return "%s of %s, seed %.20s, index %d".formatted(field, generator.spelled(), seed, index);
    }
}
