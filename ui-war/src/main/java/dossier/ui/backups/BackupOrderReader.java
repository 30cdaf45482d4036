package dossier.ui.backups;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import dossier.contracts.problems.ProblemException;
import dossier.contracts.problems.ProblemType;
import dossier.ui.archives.InnerPath;

/** Turns what people ask for into an order for a backup, or says what is wrong with it. */
@ApplicationScoped
public class BackupOrderReader {

    private static final String FILES = "files";
    private static final String DATABASE = "database";
    private static final int LONGEST_FOLDER = 200;

    @Inject
    private Roots roots;

    /**
     * Reads an order.
     *
     * @param source {@code files} or {@code database}; null for files
     * @param field what the path is called, for messages
     * @param path of a file or folder; null for the database
     * @param folder below the destination root; null for the root itself
     * @throws ProblemException {@code invalid-input}, naming the field; {@code not-found} when nothing is at the path
     */
    public BackupOrder read(String source, String field, String path, String folder) {
        var kind = Objects.requireNonNullElse(source, FILES);
        if (!List.of(FILES, DATABASE).contains(kind)) {
            throw ProblemException.invalid("source", source, "The field source must be files or database.");
        }
        var shelf = roots.shelf();
        var place = InnerPath.read(
                "folder", Objects.requireNonNullElse(folder, ""), shelf.root().folder());
        if (place.toString().length() > LONGEST_FOLDER) {
            throw ProblemException.invalid(
                    "folder", folder, "The field folder may have at most %d characters.".formatted(LONGEST_FOLDER));
        }
        return new BackupOrder(
                Source.valueOf(kind.toUpperCase(Locale.ROOT)),
                kind.equals(FILES) ? existing(field, path) : nothing(field, path),
                place);
    }

    private static InnerPath nothing(String field, String path) {
        if (path != null && !path.isBlank()) {
            throw ProblemException.invalid(
                    field, path, "The field %s is for files; a database is backed up as a whole.".formatted(field));
        }
        return InnerPath.ROOT;
    }

    private InnerPath existing(String field, String path) {
        var text = Optional.ofNullable(path)
                .filter(given -> !given.isBlank())
                .orElseThrow(() -> ProblemException.invalid(
                        field,
                        path,
                        "The field %s is missing; it must be the path of a file or folder.".formatted(field)));
        var root = roots.source();
        var inner = InnerPath.read(field, text, root.folder());
        try {
            if (!root.has(inner)) {
                throw missing(inner);
            }
        } catch (NoSuchFileException e) {
            throw missing(inner);
        } catch (FileSystemException e) {
            throw ProblemException.invalid(
                    field,
                    text,
                    "The field %s must not lead through a link or a file; links are never followed.".formatted(field));
        } catch (IOException e) {
            throw new ProblemException(ProblemType.UNAVAILABLE, "The source root cannot be read: " + e.getMessage());
        }
        return inner;
    }

    /** The problem that nothing is at a path. */
    static ProblemException missing(InnerPath path) {
        return new ProblemException(
                ProblemType.NOT_FOUND, "There is no file or folder %s below the source root.".formatted(path));
    }
}
