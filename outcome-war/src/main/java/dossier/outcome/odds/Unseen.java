package dossier.outcome.odds;

import dossier.contracts.documents.Odds;
import dossier.contracts.documents.Odds.Chance;

/** The chance of a value that did not come up. */
public final class Unseen {

    private Unseen() {}

    /** Zero when the output was counted, else what the simulation cannot rule out. */
    public static Chance of(Odds.Output output) {
        if (output.exact()) {
            return new Chance(null, "0", 0, 0, 0);
        }
        return new Chance(null, null, 0, 0, Wilson.of(0, output.cases()).high());
    }
}
