package dossier.ui.backups;

/**
 * An archive that is complete.
 *
 * @param archiveBytes how long it is
 * @param sha256 its checksum, 64 hexadecimal digits
 * @param skipped how many things could not be read and are not in it
 */
record Made(long archiveBytes, String sha256, int skipped) {}
