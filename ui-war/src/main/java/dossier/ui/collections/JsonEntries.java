package dossier.ui.collections;

import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;

import dossier.contracts.problems.ProblemException;

/** Reads entries in JSON. What is no entry becomes a line without a text, so that the rest of a feed does not wait for it. */
final class JsonEntries {

    private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());
    private static final List<String> FIELDS = List.of("text", "weight", "tags");
    private static final String EXAMPLE = "{\"text\": \"red\", \"weight\": 3, \"tags\": [\"warm\"]}";

    private JsonEntries() {}

    static List<Line> read(String text) {
        var value = parse(text);
        if (value instanceof JsonArray array) {
            return IntStream.range(0, array.size())
                    .mapToObj(at -> line(at + 1, array.get(at)))
                    .toList();
        }
        return List.of(line(1, value));
    }

    /** The one value of a text: as the only one of an array, so that nothing may stand behind it. */
    private static JsonValue parse(String text) {
        try (var reader = READERS.createReader(new StringReader("[" + text + "]"))) {
            return Optional.of(reader.readArray())
                    .filter(array -> array.size() == 1)
                    .orElseThrow(JsonEntries::wrong)
                    .get(0);
        } catch (JsonException e) {
            throw wrong();
        }
    }

    private static ProblemException wrong() {
        return ProblemException.invalid(
                "body", null, "The body must be JSON: an entry like %s, or an array of them.".formatted(EXAMPLE));
    }

    private static Line line(int number, JsonValue value) {
        if (value instanceof JsonObject object) {
            checkFields(number, object);
            return new Line(number, written(object.get("text")), written(object.get("weight")), tags(object));
        }
        return new Line(number, written(value), null, null);
    }

    private static void checkFields(int number, JsonObject object) {
        object.keySet().stream()
                .filter(name -> !FIELDS.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw ProblemException.invalid(
                            name,
                            object.get(name),
                            "Entry %d: there is no field %s; there are: %s."
                                    .formatted(number, name, String.join(", ", FIELDS)));
                });
    }

    private static String tags(JsonObject object) {
        return object.get("tags") instanceof JsonArray tags
                ? tags.stream().map(JsonEntries::written).collect(Collectors.joining(","))
                : written(object.get("tags"));
    }

    /** A string as it is, all else as JSON writes it; null for null, and for what is no single value. */
    private static String written(JsonValue value) {
        if (value == null || value == JsonValue.NULL || value instanceof JsonStructure) {
            return null;
        }
        return value instanceof JsonString string ? string.getString() : value.toString();
    }
}
