package dossier.ui.pages;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

import dossier.ui.batches.BatchView;
import dossier.ui.batches.Batches;
import dossier.ui.requests.PathNumber;

/** How far all batches are. The address says which part of the list is shown. */
@Named
@RequestScoped
public class BatchesPage {

    private static final int SIZE = 25;

    @Inject
    private Batches batches;

    @Inject
    private Pace pace;

    @Inject
    @Param(disableBeanValidation = true)
    private String after;

    private List<BatchView> found = List.of();

    /** Finds what the address asks for. No browser may keep the page: the key of its form is for one order. */
    public void load() {
        Faces.getResponse().setHeader("Cache-Control", "no-store");
        found = batches.before(PathNumber.parse(after).orElse(Long.MAX_VALUE), SIZE + 1);
    }

    /** A part of all batches, newest first. */
    public List<BatchView> getFound() {
        return found.subList(0, Math.min(SIZE, found.size()));
    }

    /** Whether something of it changes by itself. */
    public boolean isLive() {
        return getFound().stream().anyMatch(pace::isLive);
    }

    /** The number that the next part begins after; null when this is the last one. */
    public Long getOlder() {
        return found.size() > SIZE ? found.get(SIZE - 1).number() : null;
    }

    /** Whether newer batches may be on another page. */
    public boolean isOld() {
        return after != null;
    }
}
