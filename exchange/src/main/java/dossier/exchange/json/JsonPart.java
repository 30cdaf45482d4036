package dossier.exchange.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dossier.contracts.problems.ProblemException;
import dossier.exchange.problems.Refusal;

/** One place in a JSON file: an object, an array, a text, a number, a truth value or null. Immutable. */
public final class JsonPart {

    private static final int LONGEST_PLAIN = 40;

    private final Object value;
    private final String path;

    JsonPart(Object value, String path) {
        this.value = value;
        this.path = path;
    }

    /** Where in the file, for instance {@code results[3].range}; empty for the whole. */
    public String path() {
        return path;
    }

    /** Whether it is an object. */
    public boolean isObject() {
        return value instanceof Map;
    }

    /** Whether it is an array. */
    public boolean isArray() {
        return value instanceof List;
    }

    /** Whether it is a text. */
    public boolean isText() {
        return value instanceof String;
    }

    /** Whether it is a text, a number or a truth value. */
    public boolean isScalar() {
        return isText() || value instanceof BigDecimal || value instanceof Boolean;
    }

    /** Whether it is null, or not there. */
    public boolean isNull() {
        return value == null;
    }

    /** Whether it is {@code true}. */
    public boolean isTrue() {
        return Boolean.TRUE.equals(value);
    }

    /** Whether it is {@code false}. */
    public boolean isFalse() {
        return Boolean.FALSE.equals(value);
    }

    /** The part under a key; one that is null when this is no object or has no such key. */
    public JsonPart get(String key) {
        return new JsonPart(value instanceof Map<?, ?> map ? map.get(key) : null, inner(key));
    }

    /** Whether this is an object with the key. */
    public boolean has(String key) {
        return value instanceof Map<?, ?> map && map.containsKey(key);
    }

    /** The parts of an object in the order of the file; none when it is no object. */
    public Map<String, JsonPart> fields() {
        var fields = new LinkedHashMap<String, JsonPart>();
        if (value instanceof Map<?, ?> map) {
            map.keySet().forEach(key -> fields.put((String) key, get((String) key)));
        }
        return fields;
    }

    /** The parts of an array; none when it is no array. */
    public List<JsonPart> items() {
        var items = new ArrayList<JsonPart>();
        if (value instanceof List<?> list) {
            list.forEach(item -> items.add(new JsonPart(item, "%s[%d]".formatted(path, items.size()))));
        }
        return items;
    }

    /** A scalar as text, numbers with their digits as they were written; empty for everything else. */
    public String text() {
        if (value instanceof BigDecimal number) {
            return Math.abs((long) number.scale()) + number.precision() < LONGEST_PLAIN
                    ? number.toPlainString()
                    : number.toString();
        }
        return isScalar() ? value.toString() : "";
    }

    /**
     * A whole number, written as a number or as a text.
     *
     * @throws ProblemException when it is none, or out of range
     */
    public long whole(long least, long most) {
        var text = text();
        if (text.matches("[-+]?[0-9]{1,18}(\\.0{1,9})?")) {
            var number = new BigDecimal(text).longValueExact();
            if (number >= least && number <= most) {
                return number;
            }
        }
        throw wrong("Must be a whole number from %,d to %,d.".formatted(least, most));
    }

    /** A problem about this place: a sentence that says what is wrong and what is allowed. */
    public ProblemException wrong(String message) {
        var shown = isScalar() ? text() : isNull() ? null : isArray() ? "an array" : "an object";
        return Refusal.at(path.isEmpty() ? Refusal.WHOLE : path, shown, message);
    }

    private String inner(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }
}
