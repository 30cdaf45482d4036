/**
 * Archives of files: tar and gzip with a manifest, written from a tree of files and read back, with nothing trusted.
 *
 * <p>Belongs here: paths that may not leave their root, walking a tree, writing an archive safely, and reading one that somebody
 * may have tampered with. Does not belong here: who orders a backup and when (see {@code backups}), and what is in a database
 * (see {@code snapshots}).
 */
package dossier.ui.archives;
