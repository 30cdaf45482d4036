/**
 * The calls of the systems that came before, at their own addresses outside of {@code /api}.
 *
 * <p>Belongs here: how their addresses lead to resources, and how their errors look. Does not belong here: the resources; they
 * stand with what they do and have paths below {@code /classic}.
 */
package dossier.ui.classic;
