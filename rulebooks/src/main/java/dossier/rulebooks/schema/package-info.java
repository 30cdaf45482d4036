/**
 * The language for editors that understand JSON Schema.
 *
 * <p>Belongs here: the schema. Does not belong here: what is right beyond the shape of a document, which only reading it
 * tells ({@code book}).
 */
package dossier.rulebooks.schema;
