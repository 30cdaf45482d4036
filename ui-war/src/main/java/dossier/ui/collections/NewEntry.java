package dossier.ui.collections;

import java.util.List;

/**
 * A right entry that is not stored yet.
 *
 * @param text the word, without space around it
 * @param weight 1 or more
 * @param tags sorted, all different
 */
record NewEntry(String text, int weight, List<String> tags) {}
