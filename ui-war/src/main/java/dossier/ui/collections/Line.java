package dossier.ui.collections;

import jakarta.json.bind.annotation.JsonbPropertyOrder;

/**
 * An entry as somebody wrote it, right or wrong.
 *
 * @param number where it stood in what was fed: a line, or a place in an array, from 1
 * @param text the word; null when there is none
 * @param weight null or empty for 1
 * @param tags parted by space, comma or semicolon; null or empty for none
 */
@JsonbPropertyOrder({"number", "text", "weight", "tags"})
public record Line(int number, String text, String weight, String tags) {}
