package dossier.ui.dossiers;

/**
 * Which dossiers of the history.
 *
 * @param rulebook name of a rulebook; null for all
 * @param search what the text contains, without regard to case; null for anything
 */
public record DossierFilter(String rulebook, String search) {

    /** Reads blank as nothing. */
    public DossierFilter {
        rulebook = rulebook == null || rulebook.isBlank() ? null : rulebook;
        search = search == null || search.isBlank() ? null : search.strip();
    }

    /** The whole history. */
    public static DossierFilter none() {
        return new DossierFilter(null, null);
    }

    /** The same without regard to the text. */
    DossierFilter withoutSearch() {
        return new DossierFilter(rulebook, null);
    }
}
