package dossier.ui.collections;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;

import dossier.contracts.problems.ProblemException;

/** Reads entries in CSV (RFC 4180), of which the first line names the columns. */
final class CsvEntries {

    private static final List<String> COLUMNS = List.of("text", "weight", "tags");
    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreHeaderCase(true)
            .setTrim(true)
            .setDuplicateHeaderMode(DuplicateHeaderMode.DISALLOW)
            .setIgnoreEmptyLines(true)
            .get();

    private CsvEntries() {}

    static List<Line> read(String text) {
        try (var parser = CSVParser.parse(text, FORMAT)) {
            checkHeader(parser.getHeaderNames());
            var lines = new ArrayList<Line>();
            for (var row : parser) {
                lines.add(new Line(
                        (int) parser.getCurrentLineNumber(),
                        cell(row, "text"),
                        cell(row, "weight"),
                        cell(row, "tags")));
            }
            return lines;
        } catch (UncheckedIOException e) {
            throw wrong(e.getCause());
        } catch (IllegalArgumentException | IOException e) {
            throw wrong(e);
        }
    }

    private static ProblemException wrong(Exception reason) {
        return ProblemException.invalid("body", null, "The body is no CSV: %s".formatted(reason.getMessage()));
    }

    private static void checkHeader(List<String> names) {
        var known = names.stream().allMatch(name -> COLUMNS.stream().anyMatch(name::equalsIgnoreCase));
        if (!known || names.stream().noneMatch("text"::equalsIgnoreCase)) {
            throw ProblemException.invalid(
                    "body",
                    String.join(",", names),
                    "The first line must name the columns: text, and if you want them weight and tags.");
        }
    }

    private static String cell(CSVRecord row, String column) {
        return row.isSet(column) ? row.get(column) : null;
    }
}
