/**
 * A rulebook as a document: text in, a tree with positions and all that is wrong with it out.
 *
 * <p>Belongs here: reading YAML safely and within limits, findings and their positions. Does not belong here: what the
 * parts of a rulebook mean.
 */
package dossier.rulebooks.document;
