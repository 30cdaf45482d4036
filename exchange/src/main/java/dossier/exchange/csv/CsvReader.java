package dossier.exchange.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

import dossier.contracts.problems.Violation;
import dossier.exchange.drafts.Choice;
import dossier.exchange.drafts.Draft;
import dossier.exchange.drafts.Drafted;
import dossier.exchange.drafts.Rows;
import dossier.exchange.problems.Refusal;

/** Makes a rulebook of a table of values and weights. */
public final class CsvReader {

    private static final int MOST = 10_000;
    private static final int MOST_COLUMNS = 90;

    private CsvReader() {}

    /**
     * The rulebook of a file.
     *
     * @param content the file with line feeds at the ends of lines
     * @throws dossier.contracts.problems.ProblemException {@code invalid-import} with what is wrong in which line
     */
    public static Drafted read(String content, String title) {
        var lines = lines(content);
        var head = Head.of(lines.get(0), lines);
        var cells = lines.subList(head.named() ? 1 : 0, lines.size());
        if (cells.isEmpty()) {
            throw Refusal.of("There is no line with a value in it.");
        }
        var weights = head.weight() < 0
                ? cells.stream().map(line -> BigInteger.ONE).toList()
                : Weights.of(cells, head.weight());
        return draft(head, cells, weights, title);
    }

    private static List<CsvLine> lines(String content) {
        var format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(Separator.of(content).character())
                .setIgnoreEmptyLines(true)
                .setIgnoreSurroundingSpaces(true)
                .get();
        try (var parser = CSVParser.parse(content, format)) {
            var lines = new ArrayList<CsvLine>();
            for (var line : parser) {
                lines.add(line(line, parser.getCurrentLineNumber()));
                if (lines.size() > MOST + 1) {
                    throw Refusal.of("Must have at most %,d lines.".formatted(MOST));
                }
            }
            if (lines.isEmpty()) {
                throw Refusal.of("There is nothing in the file.");
            }
            return lines;
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            throw Refusal.of("The file is not CSV: a quoted value must end with a quote, and a separator after it.");
        }
    }

    private static CsvLine line(CSVRecord line, long end) {
        var breaks = line.stream()
                .mapToLong(cell -> cell.chars().filter(c -> c == '\n').count())
                .sum();
        if (line.size() > MOST_COLUMNS) {
            throw Refusal.of(List.of(new Violation(
                    "line " + end, null, "Must have at most %d columns.".formatted(MOST_COLUMNS), (int) end, 1)));
        }
        return new CsvLine((int) Math.max(1, end - breaks), line.toList());
    }

    private static Drafted draft(Head head, List<CsvLine> lines, List<BigInteger> weights, String title) {
        var draft = new Draft(title);
        var values = IntStream.range(0, head.columns().size())
                .filter(column -> column != head.weight())
                .boxed()
                .toList();
        if (values.size() == 1) {
            var choice = new Choice();
            for (var at = 0; at < lines.size(); at++) {
                choice.add(lines.get(at).cell(values.get(0)), weights.get(at));
            }
            var draw = draft.names().of(head.columns().get(values.get(0)), "value");
            choice.addTo(draft, draw);
            draft.line("{%s}".formatted(draw));
        } else {
            rows(draft, head, lines, weights, values);
        }
        if (head.named()) {
            draft.comment("The first line of the file named the columns: " + String.join(", ", head.columns()));
        }
        return draft.finish();
    }

    private static void rows(
            Draft draft, Head head, List<CsvLine> lines, List<BigInteger> weights, List<Integer> values) {
        var rows = new Rows(values.stream().map(head.columns()::get).toList());
        for (var at = 0; at < lines.size(); at++) {
            rows.add(values.stream().map(lines.get(at)::cell).toList(), weights.get(at));
        }
        rows.addTo(draft, draft.names().of("row", "row"));
    }
}
