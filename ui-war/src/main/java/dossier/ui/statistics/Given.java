package dossier.ui.statistics;

import java.util.OptionalDouble;

import dossier.contracts.documents.Odds.Output;

/**
 * Odds are those of all draws, but draws without an outcome give no dossier to count. So the chances among dossiers are those
 * of the odds, divided by the chance that there is a dossier.
 */
final class Given {

    private Given() {}

    /**
     * What the chances of an output must be divided by.
     *
     * @param text the last output, which is there exactly when all are, and so is a dossier
     * @return empty when it is not known: this output is there in some draws in which another one is missing, and nobody has
     *     counted which values it has in those
     */
    static OptionalDouble dossier(Output output, Output text) {
        if (text.none() == null || none(output) == none(text)) {
            return OptionalDouble.of(1 - none(output));
        }
        return OptionalDouble.empty();
    }

    private static double none(Output output) {
        return output.none() == null ? 0 : output.none().probability();
    }
}
