package dossier.ui.exports;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

import dossier.ui.dossiers.Cursor;
import dossier.ui.dossiers.Dossier;
import dossier.ui.dossiers.DossierFilter;
import dossier.ui.dossiers.Dossiers;

/** The dossiers that fit a filter, newest first. Not thread-safe. */
final class HistoryPages implements Iterator<List<Dossier>> {

    private final Dossiers dossiers;
    private final DossierFilter filter;
    private Cursor cursor = Cursor.NEWEST;

    HistoryPages(Dossiers dossiers, DossierFilter filter) {
        this.dossiers = dossiers;
        this.filter = filter;
    }

    @Override
    public boolean hasNext() {
        return cursor != null;
    }

    @Override
    public List<Dossier> next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        var stretch = dossiers.walk(filter, cursor, Content.PAGE);
        cursor = stretch.end();
        return stretch.dossiers();
    }
}
