/**
 * Randomness of the algorithm {@code dossier/1}: from a key, a seed, an index and a field to a stream of words, and from
 * words to unbiased numbers.
 *
 * <p>Belongs here: what {@code docs/verification.md} describes as keys, blocks, words and bounded numbers. Does not belong
 * here: what the numbers mean. Nothing here knows of containers.
 */
package dossier.drawing.streams;
