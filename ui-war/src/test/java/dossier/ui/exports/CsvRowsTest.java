package dossier.ui.exports;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

import dossier.ui.dossiers.Dossier;

import static org.assertj.core.api.Assertions.assertThat;

class CsvRowsTest {

    private static final String HEADER =
            "index,seed,rulebook,version,hand[0],hand[1],draws.text,twice,outcome.index,luck,text\r\n";

    @Test
    void writesAHeaderAndALineForEachDossier() {
        assertThat(csv(Stream.of(Samples.dossier(0, "-3", "a, \"b\""), Samples.dossier(1, "4", "=1+1"))))
                .isEqualTo(HEADER + """
                        0,42,cards,3,ace,king,-3,-3,first,good,"a, ""b""\"\r
                        1,42,cards,3,ace,king,4,4,first,good,'=1+1\r
                        """);
    }

    @Test
    void writesTheHeaderOfNothing() {
        assertThat(csv(Stream.empty())).isEqualTo(HEADER);
    }

    @Property
    void givesAnyTextBackToAParser(@ForAll("texts") String first, @ForAll("texts") String second) throws IOException {
        var records = parse(csv(Stream.of(Samples.saying(first), Samples.saying(second))));
        assertThat(records).hasSize(3);
        assertThat(records.get(1).get(10)).isEqualTo(Formulas.disarm(first));
        assertThat(records.get(2).get(10)).isEqualTo(Formulas.disarm(second));
    }

    @Provide
    Arbitrary<String> texts() {
        return Samples.texts();
    }

    private static List<CSVRecord> parse(String csv) throws IOException {
        try (var parser = CSVParser.parse(csv, CSVFormat.RFC4180)) {
            return parser.getRecords();
        }
    }

    private static String csv(Stream<Dossier> dossiers) {
        return new String(Samples.write(Format.CSV, dossiers), StandardCharsets.UTF_8);
    }
}
