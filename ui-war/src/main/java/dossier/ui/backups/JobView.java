package dossier.ui.backups;

import java.time.Instant;

import jakarta.json.bind.annotation.JsonbPropertyOrder;

/**
 * A backup, its verification or restoration, as pages and the API show it.
 *
 * @param number rises in the order of ordering, from 1; backups and what is done with them share the numbers
 * @param kind what is done
 * @param backup number of the backup that is verified or restored; null for a backup
 * @param source what the backup is made of
 * @param path the file or folder below the source root, {@code /} for all of it, or {@code database}
 * @param folder of the archive, below the destination root; empty for the root itself
 * @param target folder or schema that is restored to; null for others
 * @param replaces whether a folder that is there already is put aside
 * @param state what became of it so far
 * @param archive name of the archive; null for others than backups
 * @param archiveBytes its length; null until it is complete
 * @param sha256 its checksum; null until it is complete
 * @param files files, folders and links that are read
 * @param bytes that are read, before they are compressed
 * @param ofBytes how many that will be; null when nobody knows
 * @param skipped how many things could not be read; the manifest names each
 * @param trouble why it failed; null when it did not
 * @param sound what the last verification said; null when there was none
 * @param createdAt when it was ordered, in UTC
 * @param createdBy who ordered it
 * @param finishedAt when it ended; null until then
 */
@JsonbPropertyOrder({
    "number",
    "kind",
    "backup",
    "source",
    "path",
    "folder",
    "target",
    "replaces",
    "state",
    "archive",
    "archiveBytes",
    "sha256",
    "files",
    "bytes",
    "ofBytes",
    "skipped",
    "trouble",
    "sound",
    "createdAt",
    "createdBy",
    "finishedAt"
})
public record JobView(
        long number,
        JobKind kind,
        Long backup,
        Source source,
        String path,
        String folder,
        String target,
        boolean replaces,
        JobState state,
        String archive,
        Long archiveBytes,
        String sha256,
        long files,
        long bytes,
        Long ofBytes,
        int skipped,
        String trouble,
        Boolean sound,
        Instant createdAt,
        String createdBy,
        Instant finishedAt) {}
