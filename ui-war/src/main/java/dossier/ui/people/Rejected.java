package dossier.ui.people;

import dossier.contracts.problems.Problem;

/**
 * A request that should have changed something was not admitted; fired while it is answered.
 *
 * @param problem why
 */
public record Rejected(Problem problem) {}
