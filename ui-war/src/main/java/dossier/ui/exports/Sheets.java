package dossier.ui.exports;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.regex.Pattern;

import org.dhatim.fastexcel.RichText;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

import dossier.contracts.problems.ProblemException;

/**
 * A workbook (ECMA-376, Office Open XML). What does not fit on a sheet goes on on the next one, under the same header.
 * Numbers are numbers as long as a spreadsheet keeps all their digits; everything else is text, and nothing is a formula.
 */
final class Sheets<T> implements RowWriter<T> {

    /** The most rows that Excel takes on one sheet. */
    static final int MOST_ROWS = 1_048_576;

    /** The most columns that Excel takes on one sheet. */
    static final int MOST_COLUMNS = 16_384;

    /** The longest text that Excel takes in one cell, in UTF-16 code units. */
    static final int LONGEST_TEXT = 32_767;

    private static final int ROWS_IN_MEMORY = 100;

    /** Fifteen digits are what a double keeps. */
    private static final Pattern NUMBER =
            Pattern.compile("(?=[-.0-9]{1,16}$)-?(?:0|[1-9][0-9]{0,14})(?:\\.[0-9]{1,14})?");

    private final Shape<T> shape;
    private final int mostRows;
    private final Workbook workbook;
    private Worksheet sheet;
    private int row;
    private int sheets;

    Sheets(OutputStream out, Shape<T> shape) {
        this(out, shape, MOST_ROWS);
    }

    /** For tests of what happens at the end of a sheet. */
    Sheets(OutputStream out, Shape<T> shape, int mostRows) {
        if (shape.columns().size() > MOST_COLUMNS) {
            throw ProblemException.invalid(
                    "format",
                    "xlsx",
                    "A sheet holds at most %,d columns and this export has %,d; take csv, jsonl or json."
                            .formatted(MOST_COLUMNS, shape.columns().size()));
        }
        this.shape = shape;
        this.mostRows = mostRows;
        this.workbook = new Workbook(out, "Dossier", null);
        turnOver();
    }

    private void turnOver() {
        sheets++;
        sheet = workbook.newWorksheet("Rows " + sheets);
        sheet.freezePane(0, 1);
        row = 0;
        for (var column = 0; column < shape.columns().size(); column++) {
            write(column, shape.columns().get(column).name());
        }
        row++;
    }

    @Override
    public void write(T entry) throws IOException {
        if (row == mostRows) {
            sheet.finish();
            turnOver();
        }
        for (var column = 0; column < shape.columns().size(); column++) {
            write(column, shape.columns().get(column).value().apply(entry));
        }
        row++;
        if (row % ROWS_IN_MEMORY == 0) {
            sheet.flush();
        }
    }

    private void write(int column, String text) {
        if (NUMBER.matcher(text).matches()) {
            sheet.value(row, column, new BigDecimal(text));
        } else if (text.equals(text.strip())) {
            sheet.inlineString(row, column, shortened(text));
        } else {
            // Only rich texts keep blanks at their ends.
            sheet.inlineString(
                    row, column, RichText.builder().run(shortened(text)).end().build());
        }
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT - 1) + "…";
    }

    @Override
    public void finish() throws IOException {
        workbook.finish();
    }
}
