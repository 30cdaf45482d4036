package dossier.ui.storage;

/** Patterns for {@code LIKE … ESCAPE '!'}. */
public final class Like {

    private Like() {}

    /** Fits every text that contains this one, sign by sign. */
    public static String containing(String text) {
        return "%" + text.replaceAll("([!%_])", "!$1") + "%";
    }
}
