package dossier.ui.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A line of a document with its words coloured by what they look like. It is for the eye only: a line is read without those
 * before it.
 *
 * @param number from 1
 * @param words all of the line, in order
 */
public record YamlLine(int number, List<Word> words) {

    private static final Pattern WORD = Pattern.compile("(?<comment>(?<![^\\s])#.*)"
            + "|(?<string>\"(?:[^\"\\\\]|\\\\.)*\"|'(?:[^']|'')*')"
            + "|(?<key>[A-Za-z_][\\w .-]*(?=:(?:\\s|$)))"
            + "|(?<number>(?<![\\w.-])-?\\d+(?:\\.\\d+)?(?![\\w-]))");

    private static final List<String> KINDS = List.of("comment", "string", "key", "number");

    /**
     * A part of a line.
     *
     * @param kind {@code comment}, {@code string}, {@code key}, {@code number} or {@code plain}
     * @param text as it is written
     */
    public record Word(String kind, String text) {}

    /** The lines of a document. */
    public static List<YamlLine> of(String document) {
        var lines = new ArrayList<YamlLine>();
        document.lines().forEach(line -> lines.add(new YamlLine(lines.size() + 1, words(line))));
        return lines;
    }

    private static List<Word> words(String line) {
        var words = new ArrayList<Word>();
        var found = WORD.matcher(line);
        var end = 0;
        while (found.find()) {
            if (found.start() > end) {
                words.add(new Word("plain", line.substring(end, found.start())));
            }
            var kind = KINDS.stream().filter(name -> found.group(name) != null).findFirst();
            words.add(new Word(kind.orElseThrow(), found.group()));
            end = found.end();
        }
        if (end < line.length()) {
            words.add(new Word("plain", line.substring(end)));
        }
        return words;
    }
}
