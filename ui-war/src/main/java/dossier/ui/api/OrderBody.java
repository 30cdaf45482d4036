package dossier.ui.api;

import java.util.List;

import jakarta.json.JsonStructure;

import dossier.contracts.problems.ProblemException;
import dossier.ui.requests.Fields;

/**
 * The body of an order.
 *
 * @param rulebook name of a rulebook; null when it was not given
 * @param seed null when it was not given
 */
record OrderBody(String rulebook, String seed) {

    private static final String EXAMPLE = "{\"rulebook\": \"spy-mission\", \"seed\": \"42\"}";

    /**
     * Reads a body.
     *
     * @throws ProblemException {@code invalid-input}, naming each field that is wrong
     */
    static OrderBody read(JsonStructure body) {
        var fields = Fields.read(body, EXAMPLE, List.of("rulebook", "seed"));
        return new OrderBody(fields.get("rulebook"), fields.get("seed"));
    }
}
