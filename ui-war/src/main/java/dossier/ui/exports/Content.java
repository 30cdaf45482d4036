package dossier.ui.exports;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.function.Supplier;

import dossier.contracts.problems.ProblemException;
import dossier.rulebooks.book.ContentHash;

/**
 * What is exported.
 *
 * @param <T> what each row shows
 * @param name of the file, without extension
 * @param shape what it shows of each row
 * @param pages begins to read the rows; each page is read when it is asked for, in a short transaction of its own
 * @param rows how many there will be; null when nobody knows
 * @param identity what decides all of it, so that the same identity means the same rows; null when it may change
 * @param end told how many rows were written before the end of the file is; throws a problem when those cannot be all
 */
record Content<T>(
        String name, Shape<T> shape, Supplier<Iterator<List<T>>> pages, Long rows, String identity, LongConsumer end) {

    /** How many rows a page has at most: read within milliseconds, and small beside the heap. */
    static final int PAGE = 1_000;

    /** Goes up when the same rows become other bytes. */
    private static final int BYTES_VERSION = 1;

    /** Name of the file. */
    String file(Format format) {
        return "%s.%s".formatted(name, format.extension());
    }

    /** Identifies the bytes of the file (64 hexadecimal digits); empty when a client cannot rely on them. */
    Optional<String> tag(Format format) {
        return Optional.ofNullable(identity)
                .filter(same -> format.isResumable())
                .map(same -> ContentHash.of("%d %s %s".formatted(BYTES_VERSION, format, same)));
    }

    /**
     * Writes the whole file and keeps no more of it than a page.
     *
     * @param progress is told after each page how many rows are written
     * @throws ProblemException {@code unavailable} when the database does not answer, or that of {@link #end}: then the end
     *     of the file is not written
     */
    void write(Format format, OutputStream out, LongConsumer progress) throws IOException {
        var writer = format.open(out, shape);
        var written = 0L;
        for (var walk = pages.get(); walk.hasNext(); progress.accept(written)) {
            var page = walk.next();
            for (var row : page) {
                writer.write(row);
            }
            written += page.size();
        }
        end.accept(written);
        writer.finish();
    }
}
