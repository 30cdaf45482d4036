package dossier.contracts.draws;

import java.util.List;

/**
 * The answer of one generator to one order.
 *
 * @param generator which party drew: {@code one} or {@code two}
 * @param draws one draw for each ordered index, in order
 */
public record Draws(String generator, List<Draw> draws) {}
