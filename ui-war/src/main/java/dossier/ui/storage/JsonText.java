package dossier.ui.storage;

import java.io.StringReader;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.List;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;

/** JSON columns that keep the order of their fields, which no object mapper promises. */
public final class JsonText {

    private JsonText() {}

    /** A field for each entry. */
    public static String ofTexts(LinkedHashMap<String, String> texts) {
        var object = Json.createObjectBuilder();
        texts.forEach(object::add);
        return write(object.build());
    }

    /** A field for each entry, an array of strings as value. */
    public static String ofLists(LinkedHashMap<String, List<String>> lists) {
        var object = Json.createObjectBuilder();
        lists.forEach((name, values) -> object.add(name, Json.createArrayBuilder(values)));
        return write(object.build());
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
        try (var reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }

    private static String write(JsonObject object) {
        var text = new StringWriter();
        try (var writer = Json.createWriter(text)) {
            writer.writeObject(object);
        }
        return text.toString();
    }
}
