package dossier.ui.statistics;

import jakarta.json.bind.annotation.JsonbPropertyOrder;

/**
 * How well counts fit chances.
 *
 * @param chiSquare Pearson's statistic, 0 or more; null when a value came up that cannot
 * @param degreesOfFreedom cells that were tested, less one
 * @param p how often fair dossiers would differ as much or more by chance, 0 to 1
 * @param pooled how many values were too rare for a cell of their own and share one; 0 when none
 */
@JsonbPropertyOrder({"chiSquare", "degreesOfFreedom", "p", "pooled"})
public record Fit(Double chiSquare, int degreesOfFreedom, double p, int pooled) {

    /** What no chance explains. */
    static Fit impossible(int degreesOfFreedom) {
        return new Fit(null, degreesOfFreedom, 0, 0);
    }
}
