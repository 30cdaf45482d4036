package dossier.ui.backups;

/**
 * A job in the hands of a worker.
 *
 * @param claim by which the worker is known
 * @param job as it was when it was claimed; not to be changed
 */
record Claimed(String claim, Job job) {}
