package dossier.ui.collections;

import java.util.List;

/**
 * What became of some lines of a feed.
 *
 * @param added entries to store
 * @param duplicates how many words were there already and were ignored
 * @param refusals what is wrong with the others
 */
record Applied(List<NewEntry> added, int duplicates, List<Refusal> refusals) {}
