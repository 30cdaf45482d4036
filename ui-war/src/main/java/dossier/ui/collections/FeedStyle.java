package dossier.ui.collections;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/** What a feed is written in. */
public enum FeedStyle {
    /** An entry or an array of entries; an entry is a string or an object with {@code text}, {@code weight} and {@code tags}. */
    JSON(JsonEntries::read),
    /** Each line is a word; empty lines count for nothing. */
    PLAIN(FeedStyle::plain),
    /** A table with the columns {@code text}, {@code weight} and {@code tags}, the last two if one wants them. */
    CSV(CsvEntries::read);

    private final Function<String, List<Line>> reader;

    FeedStyle(Function<String, List<Line>> reader) {
        this.reader = reader;
    }

    /**
     * The entries in a text, right or wrong.
     *
     * @throws dossier.contracts.problems.ProblemException {@code invalid-input} when the text is not of this form
     */
    List<Line> lines(String text) {
        return reader.apply(text);
    }

    private static List<Line> plain(String text) {
        var lines = text.lines().toList();
        return IntStream.range(0, lines.size())
                .filter(at -> !lines.get(at).isBlank())
                .mapToObj(at -> new Line(at + 1, lines.get(at), null, null))
                .toList();
    }
}
