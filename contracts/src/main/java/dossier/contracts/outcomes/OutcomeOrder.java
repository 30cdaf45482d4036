package dossier.contracts.outcomes;

import java.util.List;

import dossier.contracts.draws.Draw;

/**
 * An order for outcomes.
 *
 * @param rulebook content hash of the rulebook: 64 lower-case hexadecimal digits
 * @param draws the draws of both generators, merged by index: 1 to {@value dossier.contracts.draws.DrawOrder#MOST}
 * @param document the rulebook itself, for a service that may not know it yet, or null
 */
public record OutcomeOrder(String rulebook, List<Draw> draws, String document) {

    /** An order by a rulebook that the service ought to know. */
    public static OutcomeOrder of(String rulebook, List<Draw> draws) {
        return new OutcomeOrder(rulebook, draws, null);
    }

    /** The same order, which also teaches the rulebook; null for the same order without it. */
    public OutcomeOrder with(String document) {
        return new OutcomeOrder(rulebook, draws, document);
    }
}
