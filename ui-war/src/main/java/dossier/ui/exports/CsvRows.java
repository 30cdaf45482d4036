package dossier.ui.exports;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

import dossier.ui.dossiers.Dossier;

/** Comma-separated values (RFC 4180) in UTF-8 with a header. No cell is a formula. */
final class CsvRows implements RowWriter {

    private final Shape shape;
    private final CSVPrinter printer;

    CsvRows(OutputStream out, Shape shape) throws IOException {
        this.shape = shape;
        printer = new CSVPrinter(
                new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)), CSVFormat.RFC4180);
        printer.printRecord(shape.header());
    }

    @Override
    public void write(Dossier dossier) throws IOException {
        for (var column : shape.columns()) {
            printer.print(Formulas.disarm(column.value().apply(dossier)));
        }
        printer.println();
    }

    @Override
    public void finish() throws IOException {
        printer.flush();
    }
}
