package dossier.ui.rulebooks;

/**
 * Which rulebooks.
 *
 * @param search what name or title contains, without regard to case; empty for anything
 * @param archived the archived ones, or those that are not
 */
public record RulebookFilter(String search, boolean archived) {

    /** What people generate by. */
    public static final RulebookFilter IN_USE = new RulebookFilter("", false);

    /** Reads null as nothing. */
    public RulebookFilter {
        search = search == null ? "" : search.strip();
    }
}
