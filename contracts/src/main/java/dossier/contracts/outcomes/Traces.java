package dossier.contracts.outcomes;

import java.util.List;

/**
 * The explanations for one order.
 *
 * @param traces one for each draw, in order
 */
public record Traces(List<Trace> traces) {}
