package dossier.ui.actions;

import jakarta.json.bind.annotation.JsonbPropertyOrder;

/**
 * How many backups the log knows.
 *
 * @param attempted all of them
 * @param successful those that are complete
 * @param failed those that were refused or failed
 */
@JsonbPropertyOrder({"attempted", "successful", "failed"})
public record BackupCounts(long attempted, long successful, long failed) {}
