package dossier.ui.rulebooks;

/**
 * The order of a list of rulebooks.
 *
 * @param column what to sort by
 * @param ascending smallest first
 */
public record RulebookSort(Column column, boolean ascending) {

    /** By name. */
    public static final RulebookSort BY_NAME = new RulebookSort(Column.NAME, true);

    /** What can be sorted by. */
    public enum Column {
        /** Name for addresses. */
        NAME("r.name"),
        /** Name for people. */
        TITLE("v.title"),
        /** Newest version. */
        VERSION("v.version"),
        /** Who saved it. */
        WHO("v.createdBy"),
        /** When it was saved. */
        WHEN("v.createdAt");

        private final String path;

        Column(String path) {
            this.path = path;
        }
    }

    String clause() {
        var direction = ascending ? " ASC" : " DESC";
        var byColumn = column.path + direction;
        return column == Column.NAME ? byColumn : byColumn + ", r.name" + direction;
    }
}
