package dossier.ui.exports;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

import dossier.contracts.problems.ProblemException;
import dossier.contracts.problems.ProblemType;

/** What an export can be written as. */
enum Format {
    CSV("text/csv; charset=UTF-8; header=present", true, CsvRows::new),
    JSONL("application/jsonl; charset=UTF-8", true, JsonRows::lines),
    /** The same bytes each time, but the server packs them for whoever accepts that, so nobody can count them. */
    JSON("application/json", false, JsonRows::array),
    /** Not the same bytes each time: its library writes the time of making into it. */
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", false, Sheets::new);

    private final String mediaType;
    private final boolean resumable;
    private final Opening opening;

    /** Begins a file on a stream. */
    private interface Opening {
        <T> RowWriter<T> open(OutputStream out, Shape<T> shape) throws IOException;
    }

    Format(String mediaType, boolean resumable, Opening opening) {
        this.mediaType = mediaType;
        this.resumable = resumable;
        this.opening = opening;
    }

    /**
     * The format with an extension.
     *
     * @throws ProblemException {@code not-found}
     */
    static Format of(String extension) {
        return Arrays.stream(values())
                .filter(format -> format.extension().equals(extension))
                .findFirst()
                .orElseThrow(() -> new ProblemException(
                        ProblemType.NOT_FOUND,
                        "There is no export as %s; there are: %s.".formatted(extension, extensions())));
    }

    private static String extensions() {
        return Arrays.stream(values()).map(Format::extension).collect(Collectors.joining(", "));
    }

    String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    String mediaType() {
        return mediaType;
    }

    /** Whether the same rows give the same bytes, and those travel as they are. */
    boolean isResumable() {
        return resumable;
    }

    <T> RowWriter<T> open(OutputStream out, Shape<T> shape) throws IOException {
        return opening.open(out, shape);
    }
}
