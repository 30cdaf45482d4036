package dossier.ui.dossiers;

/**
 * The order of a list of dossiers.
 *
 * @param column what to sort by
 * @param ascending smallest first
 */
public record DossierSort(Column column, boolean ascending) {

    /** Newest first. */
    public static final DossierSort NEWEST_FIRST = new DossierSort(Column.NUMBER, false);

    /** What can be sorted by; time and number rise together, so the key serves both. */
    public enum Column {
        /** Number, and so the time of storing. */
        NUMBER("d.number"),
        /** Name of the rulebook. */
        RULEBOOK("d.rulebookName"),
        /** The text. */
        TEXT("d.text"),
        /** The seed. */
        SEED("d.seed");

        private final String path;

        Column(String path) {
            this.path = path;
        }
    }

    String clause() {
        var direction = ascending ? " ASC" : " DESC";
        var byColumn = column.path + direction;
        return column == Column.NUMBER ? byColumn : byColumn + ", d.number" + direction;
    }
}
