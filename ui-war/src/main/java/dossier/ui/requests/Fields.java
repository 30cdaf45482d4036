package dossier.ui.requests;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;

import dossier.contracts.problems.ProblemException;
import dossier.contracts.problems.Violation;

/** A JSON object of texts and numbers, read strictly: a misspelled field is an error, not a surprise. */
public final class Fields {

    private final Map<String, String> values;

    private Fields(Map<String, String> values) {
        this.values = values;
    }

    /**
     * Reads a body of texts.
     *
     * @param body null when there is none
     * @param example a body that works, for the message
     * @param texts the fields that there may be
     * @throws ProblemException {@code invalid-input}, naming each field that is wrong
     */
    public static Fields read(JsonStructure body, String example, List<String> texts) {
        return read(body, example, texts, List.of());
    }

    /**
     * Reads a body of texts and numbers.
     *
     * @param body null when there is none
     * @param example a body that works, for the message
     * @param texts the fields that there may be with a string
     * @param numbers the fields that there may be with a number; whether it is whole and in range is for the caller to see
     * @throws ProblemException {@code invalid-input}, naming each field that is wrong
     */
    public static Fields read(JsonStructure body, String example, List<String> texts, List<String> numbers) {
        if (!(body instanceof JsonObject object)) {
            throw ProblemException.invalid("body", null, "The body must be a JSON object like %s.".formatted(example));
        }
        var known = Stream.concat(texts.stream(), numbers.stream()).toList();
        var wrong = new ArrayList<Violation>();
        var values = new HashMap<String, String>();
        for (var field : object.entrySet()) {
            var name = field.getKey();
            var value = field.getValue();
            if (!known.contains(name)) {
                wrong.add(Violation.of(
                        name, value, "There is no field " + name + "; there are: " + String.join(", ", known) + "."));
            } else if (numbers.contains(name) && value instanceof JsonNumber) {
                values.put(name, value.toString());
            } else if (texts.contains(name) && value instanceof JsonString text) {
                values.put(name, text.getString());
            } else if (value != JsonValue.NULL) {
                var kind = texts.contains(name) ? "string" : "number";
                wrong.add(Violation.of(name, value, "The field %s must be a %s.".formatted(name, kind)));
            }
        }
        if (!wrong.isEmpty()) {
            throw ProblemException.invalid(wrong);
        }
        return new Fields(values);
    }

    /** The text of a field, or its number as it was written; null when it was not given. */
    public String get(String name) {
        return values.get(name);
    }

    /**
     * The text of a field that must be given.
     *
     * @throws ProblemException {@code invalid-input}
     */
    public String required(String name) {
        if (!values.containsKey(name)) {
            throw ProblemException.invalid(name, null, "The field %s is missing.".formatted(name));
        }
        return values.get(name);
    }
}
