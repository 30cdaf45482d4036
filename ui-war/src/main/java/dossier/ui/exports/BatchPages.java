package dossier.ui.exports;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

import dossier.ui.dossiers.Dossier;
import dossier.ui.dossiers.Dossiers;

/** The dossiers of a batch by their index. Not thread-safe. */
final class BatchPages implements Iterator<List<Dossier>> {

    private final Dossiers dossiers;
    private final long batch;
    private final long size;
    private long from;

    BatchPages(Dossiers dossiers, long batch, long size) {
        this.dossiers = dossiers;
        this.batch = batch;
        this.size = size;
    }

    @Override
    public boolean hasNext() {
        return from < size;
    }

    @Override
    public List<Dossier> next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        var page = dossiers.ofBatch(batch, from, Content.PAGE);
        from += Content.PAGE;
        return page;
    }
}
