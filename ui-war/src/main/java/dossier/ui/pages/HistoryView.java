package dossier.ui.pages;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import dossier.ui.dossiers.Cursor;
import dossier.ui.dossiers.Dossier;
import dossier.ui.dossiers.DossierFilter;
import dossier.ui.dossiers.Dossiers;
import dossier.ui.dossiers.Stretch;

/**
 * What the list of dossiers shows.
 *
 * @param dossiers in the order of the list
 * @param older below which number older ones are; null when there are none
 * @param newer above which number newer ones are; null when there are none
 * @param unfinished whether the search stopped before it had filled the list, because it had looked at so many
 */
record HistoryView(List<Dossier> dossiers, Long older, Long newer, boolean unfinished) {

    /** Nothing. */
    static final HistoryView NOTHING = new HistoryView(List.of(), null, null, false);

    /**
     * Reads the history.
     *
     * @param from where to begin; null for the first page
     * @param oldestFirst the order of the list
     */
    static HistoryView read(Dossiers history, DossierFilter filter, Cursor from, boolean oldestFirst, int size) {
        var begin = oldestFirst ? Cursor.OLDEST : Cursor.NEWEST;
        if (from == null) {
            return of(history.walk(filter, begin, size), begin, false, oldestFirst, size);
        }
        var found = history.walk(filter, from, size);
        var back = from.older() == oldestFirst;
        if (back && found.next().isEmpty() && found.dossiers().size() < size) {
            return of(history.walk(filter, begin, size), begin, false, oldestFirst, size);
        }
        return of(found, from, true, oldestFirst, size);
    }

    private static HistoryView of(Stretch found, Cursor from, boolean behind, boolean oldestFirst, int size) {
        var shown = new ArrayList<>(found.dossiers());
        var ahead = found.next().map(Cursor::number).orElse(null);
        Long back = null;
        if (behind) {
            back = shown.isEmpty()
                    ? from.number() + (from.older() ? -1 : 1)
                    : shown.get(0).getNumber();
        }
        if (from.older() == oldestFirst) {
            Collections.reverse(shown);
        }
        return new HistoryView(
                shown, from.older() ? ahead : back, from.older() ? back : ahead, ahead != null && shown.size() < size);
    }
}
