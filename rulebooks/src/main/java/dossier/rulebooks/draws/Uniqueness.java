package dossier.rulebooks.draws;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Where the values of a draw do not repeat. */
public enum Uniqueness {
    /** They may repeat: {@code unique: false}. */
    FALSE,
    /** All values of one dossier differ: {@code unique: true}. */
    TRUE,
    /** All values of all dossiers of one seed differ: {@code unique: batch}. */
    BATCH;

    /** As rulebooks spell them. */
    static final List<String> SPELLED = List.of("true", "batch", "false");

    /** Why values cannot differ so; empty when they can. */
    Optional<String> complaint(Space space, int times) {
        if (this == FALSE) {
            return Optional.empty();
        }
        if (this == BATCH && (space instanceof Weighted || space instanceof Collected)) {
            return Optional.of("Values with weights cannot differ in a batch; write unique: true, or a pick.");
        }
        if (space instanceof Collected) {
            return Optional.empty();
        }
        if (!(space instanceof Indexed indexed)) {
            return Optional.of("Dice and texts of tables may always repeat.");
        }
        return times > indexed.distinct()
                ? Optional.of("%d values cannot differ when there are only %d different ones."
                        .formatted(times, indexed.distinct()))
                : Optional.empty();
    }

    static Uniqueness of(String spelled) {
        return valueOf(spelled.toUpperCase(Locale.ROOT));
    }
}
