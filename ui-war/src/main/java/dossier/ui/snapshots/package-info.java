/**
 * The whole database as SQL: read as it is at one moment while others write, and brought into an empty schema.
 *
 * <p>Belongs here: what tables hold, as statements and as checksums. Does not belong here: archives, and who wants one (see
 * {@code backups}).
 */
package dossier.ui.snapshots;
