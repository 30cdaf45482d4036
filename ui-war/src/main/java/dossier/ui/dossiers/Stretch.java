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

    /** What a walk found that looked for one more than it shows, to know whether there are more. */
    static Stretch of(List<Dossier> found, Cursor cursor, int limit) {
        return found.size() <= limit
                ? new Stretch(found, null)
                : new Stretch(
                        found.subList(0, limit), cursor.at(found.get(limit - 1).getNumber()));
    }
}
