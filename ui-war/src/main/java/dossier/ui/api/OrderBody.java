package dossier.ui.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;

import dossier.contracts.problems.ProblemException;
import dossier.contracts.problems.Violation;

/**
 * The body of an order, read strictly: a misspelled field is an error, not a surprise.
 *
 * @param rulebook name of a rulebook; null when it was not given
 * @param seed null when it was not given
 */
record OrderBody(String rulebook, String seed) {

    private static final List<String> FIELDS = List.of("rulebook", "seed");

    /**
     * Reads a body.
     *
     * @throws ProblemException {@code invalid-input}, naming each field that is wrong
     */
    static OrderBody read(JsonStructure body) {
        if (!(body instanceof JsonObject order)) {
            throw ProblemException.invalid(
                    "body",
                    null,
                    "The body must be a JSON object like {\"rulebook\": \"spy-mission\", \"seed\": \"42\"}.");
        }
        var wrong = new ArrayList<Violation>();
        for (Map.Entry<String, JsonValue> field : order.entrySet()) {
            if (!FIELDS.contains(field.getKey())) {
                wrong.add(Violation.of(
                        field.getKey(),
                        field.getValue(),
                        "There is no field " + field.getKey() + "; there are: " + String.join(", ", FIELDS) + "."));
            } else if (!(field.getValue() instanceof JsonString) && field.getValue() != JsonValue.NULL) {
                wrong.add(Violation.of(
                        field.getKey(), field.getValue(), "The field " + field.getKey() + " must be a string."));
            }
        }
        if (!wrong.isEmpty()) {
            throw ProblemException.invalid(wrong);
        }
        return new OrderBody(text(order, "rulebook"), text(order, "seed"));
    }

    private static String text(JsonObject order, String field) {
        return order.get(field) instanceof JsonString text ? text.getString() : null;
    }
}
