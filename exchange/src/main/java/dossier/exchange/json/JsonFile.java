package dossier.exchange.json;

import java.io.StringReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParsingException;

import dossier.contracts.problems.ProblemException;
import dossier.contracts.problems.Violation;
import dossier.exchange.problems.Refusal;
import dossier.exchange.texts.Cleaner;

/** Reads one JSON file, event by event, so that no limit is passed before it is noticed. */
public final class JsonFile {

    /** How deep arrays and objects may lie within each other. */
    public static final int DEEPEST = 50;

    /** The most entries of one array or object. */
    public static final int MOST = 10_000;

    private static final int MOST_DIGITS = 100;

    private final JsonParser parser;
    private final Cleaner cleaner;
    private final List<String> leftOut;

    private JsonFile(JsonParser parser, Cleaner cleaner, List<String> leftOut) {
        this.parser = parser;
        this.cleaner = cleaner;
        this.leftOut = leftOut;
    }

    /**
     * The tree of a file. Of keys that come twice in an object the last counts, as in JavaScript.
     *
     * @param content the file without a byte order mark
     * @param cleaner what texts and keys go through
     * @param leftOut takes a sentence for each key that came twice
     * @throws ProblemException {@code invalid-import} when the file is no JSON or passes a limit
     */
    public static JsonPart read(String content, Cleaner cleaner, List<String> leftOut) {
        try (var parser = Json.createParser(new StringReader(content))) {
            var file = new JsonFile(parser, cleaner, leftOut);
            var root = file.value(parser.next(), "", 1);
            if (parser.hasNext()) {
                parser.next();
            }
            return new JsonPart(root, "");
        } catch (JsonParsingException e) {
            var place = e.getLocation();
            var line = Math.max(1, place.getLineNumber());
            var column = Math.max(1, place.getColumnNumber());
            var message = "The file is not JSON, or breaks off: line %d, column %d.".formatted(line, column);
            throw Refusal.of(List.of(new Violation(Refusal.WHOLE, null, message, (int) line, (int) column)));
        } catch (JsonException | IllegalStateException | java.util.NoSuchElementException e) {
            throw Refusal.of("The file is not JSON, or breaks off.");
        }
    }

    private Object value(JsonParser.Event event, String path, int depth) {
        if (depth > DEEPEST + 1) {
            throw Refusal.at(
                    path, null, "Arrays and objects must not lie more than %d levels deep.".formatted(DEEPEST));
        }
        return switch (event) {
            case START_OBJECT -> object(path, depth);
            case START_ARRAY -> array(path, depth);
            case VALUE_NUMBER -> number(path);
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> null;
            default -> cleaner.clean(parser.getString());
        };
    }

    private Map<String, Object> object(String path, int depth) {
        var fields = new LinkedHashMap<String, Object>();
        for (var event = parser.next(); event != JsonParser.Event.END_OBJECT; event = parser.next()) {
            var key = cleaner.clean(parser.getString());
            var inner = path.isEmpty() ? key : path + "." + key;
            limit(fields.size(), path);
            if (fields.containsKey(key)) {
                leftOut.add("The key %s stands in the file twice; the last one counts."
                        .formatted(Violation.shortened(inner)));
            }
            fields.put(key, value(parser.next(), inner, depth + 1));
        }
        return fields;
    }

    private List<Object> array(String path, int depth) {
        var items = new ArrayList<>();
        for (var event = parser.next(); event != JsonParser.Event.END_ARRAY; event = parser.next()) {
            limit(items.size(), path);
            items.add(value(event, "%s[%d]".formatted(path, items.size()), depth + 1));
        }
        return items;
    }

    private static void limit(int size, String path) {
        if (size == MOST) {
            throw Refusal.at(
                    path.isEmpty() ? Refusal.WHOLE : path, null, "Must have at most %,d entries.".formatted(MOST));
        }
    }

    private BigDecimal number(String path) {
        var written = parser.getString();
        if (written.length() > MOST_DIGITS) {
            throw Refusal.at(path, written, "A number must have at most %d digits.".formatted(MOST_DIGITS));
        }
        try {
            return new BigDecimal(written);
        } catch (NumberFormatException e) {
            throw Refusal.at(path, written, "Must be a number such as 12 or 0.5.");
        }
    }
}
