package dossier.contracts.outcomes;

import java.util.List;

/**
 * The answer to one order.
 *
 * @param outcomes one for each draw, in order
 */
public record Outcomes(List<Outcome> outcomes) {}
