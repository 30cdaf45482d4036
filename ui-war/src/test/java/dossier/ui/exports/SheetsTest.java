package dossier.ui.exports;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

import dossier.contracts.problems.ProblemException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SheetsTest {

    @Test
    void writesNumbersAsNumbersAndEverythingElseAsText() throws Exception {
        var row = sheet(Samples.write(Format.XLSX, Stream.of(Samples.dossier(0, "-3", "=1+1"))), 1)
                .get(1);
        assertThat(row)
                .containsExactly("0", "42", "'cards", "3", "'ace", "'king", "-3", "-3", "'first", "'good", "'=1+1");
    }

    @Test
    void keepsAllDigits() throws Exception {
        assertThat(number("2.50")).isEqualTo("2.50");
        assertThat(number("999999999999999")).isEqualTo("999999999999999");
        assertThat(number("9223372036854775807")).as("a double has 15 digits").isEqualTo("'9223372036854775807");
        assertThat(number("007")).isEqualTo("'007");
        assertThat(number("1e5")).isEqualTo("'1e5");
        assertThat(number("+4")).isEqualTo("'+4");
        assertThat(number("-")).isEqualTo("'-");
    }

    @Property(tries = 100)
    void keepsAnyTextWithTheBlanksAtItsEnds(
            @ForAll @StringLength(max = 20) @AlphaChars @Chars({' ', '\n', '<', '&', '"', 'ü'}) String text)
            throws Exception {
        var rows = sheet(Samples.write(Format.XLSX, Stream.of(Samples.saying(text))), 1);
        assertThat(rows.get(1).get(10)).isEqualTo("'" + text);
    }

    @Test
    void shortensWhatNoCellCanHold() throws Exception {
        var rows = sheet(Samples.write(Format.XLSX, Stream.of(Samples.saying("x".repeat(40_000)))), 1);
        assertThat(rows.get(1).get(10)).hasSize(Sheets.LONGEST_TEXT + 1).endsWith("x…");
    }

    @Test
    void goesOnOnAnotherSheetUnderTheSameHeader() throws Exception {
        var file = new ByteArrayOutputStream();
        var sheets = new Sheets<>(file, Samples.shape(), 3);
        for (var index = 0; index < 5; index++) {
            sheets.write(Samples.dossier(index, "1", "t"));
        }
        sheets.finish();
        assertThat(indices(file, 1)).containsExactly("'index", "0", "1");
        assertThat(indices(file, 2)).containsExactly("'index", "2", "3");
        assertThat(indices(file, 3)).containsExactly("'index", "4");
        assertThat(parts(file.toByteArray())).doesNotContainKey("xl/worksheets/sheet4.xml");
    }

    @Test
    void writesThousandsOfRows() throws Exception {
        var rows = sheet(
                Samples.write(
                        Format.XLSX, IntStream.range(0, 2_500).mapToObj(index -> Samples.dossier(index, "1", "t"))),
                1);
        assertThat(rows).hasSize(2_501);
        assertThat(rows.get(2_500).get(0)).isEqualTo("2499");
    }

    @Test
    void refusesMoreColumnsThanASheetHas() {
        var column = Column.TEXT;
        var wide = new Shape<>(
                IntStream.rangeClosed(0, Sheets.MOST_COLUMNS)
                        .mapToObj(i -> column)
                        .toList(),
                d -> d);
        assertThatThrownBy(() -> Format.XLSX.open(new ByteArrayOutputStream(), wide))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("16,384 columns")
                .hasMessageContaining("16,385");
    }

    private static List<String> indices(ByteArrayOutputStream file, int number) throws Exception {
        return sheet(file.toByteArray(), number).stream().map(row -> row.get(0)).toList();
    }

    private static String number(String text) throws Exception {
        return sheet(Samples.write(Format.XLSX, Stream.of(Samples.dossier(0, text, "t"))), 1)
                .get(1)
                .get(6);
    }

    /** The cells of a sheet, texts with an apostrophe in front. */
    private static List<List<String>> sheet(byte[] file, int number) throws Exception {
        var rows = new ArrayList<List<String>>();
        var sheet = parts(file).get("xl/worksheets/sheet%d.xml".formatted(number));
        for (var row : elements(sheet.getElementsByTagName("row"))) {
            rows.add(elements(row.getElementsByTagName("c")).stream()
                    .map(cell -> (cell.getAttribute("t").equals("inlineStr") ? "'" : "") + cell.getTextContent())
                    .toList());
        }
        return rows;
    }

    private static List<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .map(Element.class::cast)
                .toList();
    }

    /** Read by its directory, as spreadsheets do: what stands before each part does not know its length yet. */
    private static Map<String, Document> parts(byte[] file) throws Exception {
        var path = Files.createTempFile("sheets", ".xlsx");
        try {
            Files.write(path, file);
            var parts = new LinkedHashMap<String, Document>();
            try (var zip = new ZipFile(path.toFile())) {
                for (var entry : zip.stream().toList()) {
                    parts.put(entry.getName(), xml(zip.getInputStream(entry)));
                }
            }
            return parts;
        } finally {
            Files.delete(path);
        }
    }

    private static Document xml(InputStream part) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(part);
    }
}
