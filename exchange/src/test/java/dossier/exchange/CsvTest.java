package dossier.exchange;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class CsvTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "red,3~'blue, light',1~red,1      | value: {generator: one, weighted: {red: 4, \"blue, light\": 1}}",
                "value,weight~red,3~blue,0.5      | value: {generator: one, weighted: {red: 6, blue: 1}}",
                "Weight;Colour~0,5;red~1,25;blue  | colour: {generator: one, weighted: {red: 2, blue: 5}}",
                "red;25%~blue;75 %                | value: {generator: one, weighted: {red: 1, blue: 3}}",
                "red^2~~blue^2~                   | value: {generator: one, pick: [red, blue]}",
                "word~red~blue                    | word: {generator: one, pick: [red, blue]}",
                "Metal,Chance~gold,1~tin,9        | metal: {generator: one, weighted: {gold: 1, tin: 9}}",
                "red~blue~blue                    | value: {generator: one, weighted: {red: 1, blue: 2}}",
                "value                            | value: {generator: one, pick: [value]}",
                "' a '~b                          | value: {generator: one, pick: [\" a \", b]}",
            })
    void valuesAreAsLikelyAsTheirWeights(String csv, String draw) {
        var content = csv.replace('\'', '"').replace('~', '\n').replace('^', '\t');

        assertThat(Read.csv(content).document()).contains(draw);
        assertThat(Read.csv(content.replace("\n", "\r\n")).document()).contains(draw);
    }

    @Test
    void moreColumnsBecomeAnOutputEach() {
        var imported = Read.csv("name,colour,weight\napple,red,1\npear,,3\n");

        assertThat(imported.document()).isEqualTo("""
                # The first line of the file named the columns: name, colour, weight
                rulebook: some-values
                title: some values
                draws:
                  row: {generator: one, integers: 1..4}
                decide:
                  name:
                    - {row: 1, then: apple}
                    - {row: 2..4, then: pear}
                  colour:
                    - {row: 1, then: red}
                    - {row: 2..4, then: ""}
                text: "name: {name}\\ncolour: {colour}"
                """);
        assertThat(imported.format()).isEqualTo(Format.CSV);
        assertThat(Read.csv("a,b,c\nd,e").document()).contains("row: {generator: one, integers: 1..1}");
        assertThat(Read.csv("a,1,c\nd,2,e").document()).contains("row: {generator: one, integers: 1..2}");
    }

    @Test
    void everyWrongWeightIsNamedWithItsLine() {
        assertThat(Read.refused("x.csv", "value,weight\na,\"x\ny\"\nb,0\nc,2\nd"))
                .isEqualTo("""
                line 2, column 2: Line 2, column 2: a weight must be a number above 0, such as 3 or 0.5, not "x
                y".
                line 4, column 2: Line 4, column 2: a weight must be a number above 0, such as 3 or 0.5, not "0".
                line 6, column 2: Line 6, column 2: a weight must be a number above 0, such as 3 or 0.5, not "".""");
    }

    @Test
    void whatIsNoTableIsRefused() {
        assertThat(Read.refused("x.csv", "a,\"b\nc")).contains("The file is not CSV");
        assertThat(Read.refused("x.csv", "value,weight\n")).contains("no line with a value");
        assertThat(Read.refused("x.csv", "\u0000")).contains("There is nothing in the file.");
        assertThat(Read.refused("x.csv", "a,1\nb,0.000000001\nc,9999999999\n")).contains("too far apart");
        assertThat(Read.refused("x.csv", ",".repeat(100))).contains("at most 90 columns");
        assertThat(Read.refused("x.csv", "a\n".repeat(10_002))).contains("at most 10,000 lines");
        assertThat(Read.refused("x.csv", "n,v,weight\n" + "a,b,999999999999\n".repeat(9_000) + "a,b,0.000000001\n"))
                .contains("add up to too much");
    }
}
