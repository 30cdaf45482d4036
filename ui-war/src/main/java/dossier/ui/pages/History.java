package dossier.ui.pages;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

import dossier.ui.dossiers.Dossier;
import dossier.ui.dossiers.DossierFilter;
import dossier.ui.dossiers.DossierSort;
import dossier.ui.dossiers.Dossiers;

/** Reads the pages of the list that the table asks for. */
public class History extends LazyDataModel<Dossier> {

    private static final int UNKNOWN = -1;

    private final transient Dossiers dossiers;
    private final transient DossierFilter filter;
    private int size = UNKNOWN;

    History(Dossiers dossiers, DossierFilter filter) {
        this.dossiers = dossiers;
        this.filter = filter;
    }

    /** Counts now what will be shown in a moment. */
    void open() {
        size = size();
    }

    @Override
    public int count(Map<String, FilterMeta> filters) {
        return size == UNKNOWN ? size() : size;
    }

    private int size() {
        return Math.toIntExact(dossiers.count(filter));
    }

    @Override
    public List<Dossier> load(int first, int size, Map<String, SortMeta> sorts, Map<String, FilterMeta> filters) {
        return dossiers.page(filter, sort(sorts), first, size);
    }

    @Override
    public String getRowKey(Dossier dossier) {
        return Long.toString(dossier.getNumber());
    }

    private static DossierSort sort(Map<String, SortMeta> sorts) {
        return sorts.values().stream()
                .filter(SortMeta::isActive)
                .findFirst()
                .map(sort -> new DossierSort(column(sort), sort.getOrder().isAscending()))
                .orElse(DossierSort.NEWEST_FIRST);
    }

    private static DossierSort.Column column(SortMeta sort) {
        return DossierSort.Column.valueOf(sort.getField().toUpperCase(Locale.ROOT));
    }
}
