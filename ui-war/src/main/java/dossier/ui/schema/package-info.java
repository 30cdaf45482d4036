/**
 * The database schema and its migrations.
 *
 * <p>Belongs here: bringing the schema up to date at start. Does not belong here: queries.
 */
package dossier.ui.schema;
