package dossier.ui.collections;

/**
 * Which entries of a collection.
 *
 * @param search what the word contains; empty for anything
 * @param tag that entries have; empty for any or none
 * @param version of the collection that they are in
 */
public record EntryQuery(String search, String tag, int version) {}
