package dossier.ui.snapshots;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import dossier.ui.archives.ArchiveWriter;

/**
 * Writes statements, each on a line of its own, to files of an archive that are small enough to be held in memory. In the order
 * of their names they are one script; each also says itself how it is to be read.
 */
final class Script {

    /** Characters of one file and of one insert, at least; a longer row makes them longer. */
    private static final int FILE = 4_000_000;

    private static final int INSERT = 250_000;
    private static final String BEGINNING = """
            SET NAMES utf8mb4;
            SET FOREIGN_KEY_CHECKS = 0;
            SET UNIQUE_CHECKS = 0;
            SET SQL_MODE = 'NO_AUTO_VALUE_ON_ZERO,STRICT_ALL_TABLES';
            SET TIME_ZONE = '+00:00';
            """;

    private final ArchiveWriter archive;
    private final String folder;
    private final StringBuilder file = new StringBuilder();
    private String title;
    private String insertion;
    private int inserted;
    private int files;

    Script(ArchiveWriter archive, String folder) {
        this.archive = archive;
        this.folder = folder;
    }

    /** Begins a file; title is a part of its name. */
    void begin(String newTitle, String newInsertion) throws IOException {
        end();
        title = newTitle.replaceAll("[^A-Za-z0-9_]", "_");
        insertion = newInsertion;
        file.append(BEGINNING);
    }

    void statement(String sql) {
        file.append(sql).append(";\n");
    }

    void row(String tuple) throws IOException {
        file.append(inserted == 0 ? insertion : ",").append(tuple);
        inserted += tuple.length();
        if (inserted > INSERT) {
            endInsert();
            if (file.length() > FILE) {
                begin(title, insertion);
            }
        }
    }

    private void endInsert() {
        if (inserted > 0) {
            file.append(";\n");
            inserted = 0;
        }
    }

    /** Writes what is left; another file may begin. */
    void end() throws IOException {
        endInsert();
        if (file.length() > 0) {
            files++;
            archive.file(
                    "%s/%07d-%s.sql".formatted(folder, files, title),
                    file.toString().getBytes(StandardCharsets.UTF_8));
            file.setLength(0);
        }
    }
}
