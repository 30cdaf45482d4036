package dossier.ui.dossiers;

import java.util.List;
import java.util.Optional;

/**
 * A stretch of the history, as a walk found it.
 *
 * @param dossiers in the order of the walk; it can be shorter than wanted though there are more
 * @param end where to go on; null when the walk has seen everything
 */
public record Stretch(List<Dossier> dossiers, Cursor end) {

    /** Where to go on; empty when the walk has seen everything. */
    public Optional<Cursor> next() {
        return Optional.ofNullable(end);
    }
}
