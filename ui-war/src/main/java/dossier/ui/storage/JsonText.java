package dossier.ui.storage;

import java.io.StringReader;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonGenerator;
import jakarta.json.stream.JsonGeneratorFactory;

/** JSON columns that keep the order of their fields, which no object mapper promises. */
public final class JsonText {

    /** Looked up once: the static methods of {@link Json} search for a provider at each call, which costs more than the work. */
    private static final JsonGeneratorFactory GENERATORS = Json.createGeneratorFactory(Map.of());

    private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());

    private JsonText() {}

    /** A field for each entry. */
    public static String ofTexts(LinkedHashMap<String, String> texts) {
        return write(object -> texts.forEach(object::write));
    }

    /** A field for each entry, an array of strings as value. */
    public static String ofLists(LinkedHashMap<String, List<String>> lists) {
        return write(object -> lists.forEach((name, values) -> {
            object.writeStartArray(name);
            values.forEach(object::write);
            object.writeEnd();
        }));
    }

    /** What {@link #ofTexts} wrote. */
    public static LinkedHashMap<String, String> texts(String json) {
        var texts = new LinkedHashMap<String, String>();
        read(json).forEach((name, value) -> texts.put(name, text(value)));
        return texts;
    }

    /** What {@link #ofLists} wrote. */
    public static LinkedHashMap<String, List<String>> lists(String json) {
        var lists = new LinkedHashMap<String, List<String>>();
        read(json)
                .forEach((name, values) -> lists.put(
                        name, values.asJsonArray().stream().map(JsonText::text).toList()));
        return lists;
    }

    private static String text(JsonValue value) {
        return ((JsonString) value).getString();
    }

    private static JsonObject read(String json) {
        try (var reader = READERS.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }

    private static String write(Consumer<JsonGenerator> fields) {
        var text = new StringWriter();
        try (var object = GENERATORS.createGenerator(text)) {
            object.writeStartObject();
            fields.accept(object);
            object.writeEnd();
        }
        return text.toString();
    }
}
