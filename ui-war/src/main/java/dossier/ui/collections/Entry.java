package dossier.ui.collections;

import java.util.List;

import jakarta.json.bind.annotation.JsonbPropertyOrder;

/**
 * A word of a collection.
 *
 * @param id identifies it for ever; rises in the order of storing
 * @param text the word
 * @param weight how likely it is compared with others, 1 or more
 * @param tags words about the word, sorted; may be empty
 * @param addedIn the version of the collection that it came with
 */
@JsonbPropertyOrder({"id", "text", "weight", "tags", "addedIn"})
public record Entry(long id, String text, int weight, List<String> tags, int addedIn) {}
