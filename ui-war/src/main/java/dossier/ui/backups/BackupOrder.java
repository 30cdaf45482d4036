package dossier.ui.backups;

import dossier.ui.archives.InnerPath;

/**
 * What is to be backed up, and where to.
 *
 * @param path below the source root; the root itself for the database
 * @param folder below the destination root
 */
public record BackupOrder(Source source, InnerPath path, InnerPath folder) {

    private static final int LONGEST_NAME = 50;

    /** What people know it by: {@code photos/2024}, {@code /} for all files, or {@code database}. */
    String label() {
        if (source == Source.DATABASE) {
            return "database";
        }
        return path.isRoot() ? "/" : path.toString();
    }

    /** What archives of it are called at their beginning; short enough for a file system whatever characters it has. */
    String shortName() {
        if (source == Source.FILES && path.isRoot()) {
            return "all";
        }
        var label = label();
        var name = label.substring(label.lastIndexOf('/') + 1);
        return name.substring(
                0, name.offsetByCodePoints(0, Math.min(LONGEST_NAME, name.codePointCount(0, name.length()))));
    }
}
