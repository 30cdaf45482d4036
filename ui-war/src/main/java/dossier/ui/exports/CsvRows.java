package dossier.ui.exports;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Comma-separated values (RFC 4180) in UTF-8 with a header. No cell is a formula. */
final class CsvRows<T> implements RowWriter<T> {

    private final Shape<T> shape;
    private final CSVPrinter printer;

    CsvRows(OutputStream out, Shape<T> shape) throws IOException {
        this.shape = shape;
        printer = new CSVPrinter(
                new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)), CSVFormat.RFC4180);
        printer.printRecord(shape.header());
    }

    @Override
    public void write(T row) throws IOException {
        for (var column : shape.columns()) {
            printer.print(Formulas.disarm(column.value().apply(row)));
        }
        printer.println();
    }

    @Override
    public void finish() throws IOException {
        printer.flush();
    }
}
