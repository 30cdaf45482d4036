package dossier.ui.collections;

import jakarta.json.bind.annotation.JsonbPropertyOrder;

/**
 * Why a line of a feed was not stored.
 *
 * @param line where it stood in what was fed, from 1
 * @param text its word, shortened; null when there was none
 * @param reason what is wrong with it, and what is allowed
 */
@JsonbPropertyOrder({"line", "text", "reason"})
public record Refusal(int line, String text, String reason) {}
