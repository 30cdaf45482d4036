package dossier.outcome.names;

/**
 * Something that rules can read.
 *
 * @param name as rules spell it: a letter {@code a-z}, then letters, digits and underscores
 * @param kind of every value that it may have
 * @param slot where {@link Values} keeps its value, from 0
 */
public record Name(String name, ValueKind kind, int slot) {}
