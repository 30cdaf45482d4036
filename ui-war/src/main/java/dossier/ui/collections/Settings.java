package dossier.ui.collections;

/**
 * What people decide about a collection; {@link SettingsReader} makes it from what they write.
 *
 * @param description what it is about, at most 1,000 characters; may be empty
 * @param duplicates what becomes of a word that is there already
 * @param longest the most characters of a word, 1 to {@value #LONGEST}
 * @param most the most words, 1 to {@value #MOST}
 */
public record Settings(String description, DuplicateRule duplicates, int longest, int most) {

    /** The most characters that a word may have at all: as a value of a rulebook. */
    public static final int LONGEST = 200;

    /** The most words that a collection may have at all. */
    public static final int MOST = 100_000;

    /** What holds unless people say otherwise: as many words as a rulebook can draw from. */
    public static final Settings USUAL = new Settings("", DuplicateRule.IGNORE, LONGEST, 10_000);
}
