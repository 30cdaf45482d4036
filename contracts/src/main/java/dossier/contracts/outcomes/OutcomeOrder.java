package dossier.contracts.outcomes;

import java.util.List;

import dossier.contracts.draws.Draw;

/**
 * An order for outcomes.
 *
 * @param rulebook content hash of the rulebook: 64 lower-case hexadecimal digits
 * @param draws the draws of both generators, merged by index: 1 to {@value dossier.contracts.draws.DrawOrder#MOST}
 */
public record OutcomeOrder(String rulebook, List<Draw> draws) {}
