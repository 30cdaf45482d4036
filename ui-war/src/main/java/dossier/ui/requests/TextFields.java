package dossier.ui.requests;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;

import dossier.contracts.problems.ProblemException;
import dossier.contracts.problems.Violation;

/** A JSON object of texts, read strictly: a misspelled field is an error, not a surprise. */
public final class TextFields {

    private final Map<String, String> values;

    private TextFields(Map<String, String> values) {
        this.values = values;
    }

    /**
     * Reads a body.
     *
     * @param body null when there is none
     * @param example a body that works, for the message
     * @param known the fields that there may be
     * @throws ProblemException {@code invalid-input}, naming each field that is wrong
     */
    public static TextFields read(JsonStructure body, String example, List<String> known) {
        if (!(body instanceof JsonObject object)) {
            throw ProblemException.invalid("body", null, "The body must be a JSON object like %s.".formatted(example));
        }
        var wrong = new ArrayList<Violation>();
        var values = new HashMap<String, String>();
        for (var field : object.entrySet()) {
            var name = field.getKey();
            if (!known.contains(name)) {
                wrong.add(Violation.of(
                        name,
                        field.getValue(),
                        "There is no field " + name + "; there are: " + String.join(", ", known) + "."));
            } else if (field.getValue() instanceof JsonString text) {
                values.put(name, text.getString());
            } else if (field.getValue() != JsonValue.NULL) {
                wrong.add(Violation.of(name, field.getValue(), "The field " + name + " must be a string."));
            }
        }
        if (!wrong.isEmpty()) {
            throw ProblemException.invalid(wrong);
        }
        return new TextFields(values);
    }

    /** The text of a field; null when it was not given. */
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
