package dossier.ui.collections;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dossier.contracts.problems.ProblemException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class FeedStyleTest {

    @Test
    void plainTextHasAWordInEachLine() {
        assertThat(FeedStyle.PLAIN.lines("Ann\r\n \nBo, the second\n"))
                .containsExactly(new Line(1, "Ann", null, null), new Line(3, "Bo, the second", null, null));
    }

    @Test
    void jsonHasOneEntryOrAnArrayOfThem() {
        assertThat(FeedStyle.JSON.lines("\"Ann\"")).containsExactly(new Line(1, "Ann", null, null));
        assertThat(FeedStyle.JSON.lines("{\"text\": \"Ann\", \"weight\": 2, \"tags\": [\"a\", \"b\"]}"))
                .containsExactly(new Line(1, "Ann", "2", "a,b"));
        assertThat(FeedStyle.JSON.lines("[\"Ann\", 7, {\"text\": null}, [], {\"text\": \"Bo\", \"tags\": \"a b\"}]"))
                .containsExactly(
                        new Line(1, "Ann", null, null),
                        new Line(2, "7", null, null),
                        new Line(3, null, null, null),
                        new Line(4, null, null, null),
                        new Line(5, "Bo", null, "a b"));
    }

    @Test
    void csvNamesItsColumnsAndKnowsItsLines() {
        assertThat(FeedStyle.CSV.lines("Weight,TEXT\n3,\"Ann\nthe first\"\n,Bo\n"))
                .containsExactly(new Line(3, "Ann\nthe first", "3", null), new Line(4, "Bo", "", null));
        assertThat(FeedStyle.CSV.lines("text,tags\nAnn")).containsExactly(new Line(2, "Ann", null, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "weight,tags\n1,a", "text,colour\nAnn,red", "text,text\nAnn,Bo", "text\n\"Ann"})
    void refusesWhatIsNoSuchTable(String csv) {
        assertThatThrownBy(() -> FeedStyle.CSV.lines(csv)).isInstanceOf(ProblemException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "Ann", "[\"Ann\"", "[\"Ann\"] x"})
    void refusesWhatIsNoJson(String json) {
        assertThatThrownBy(() -> FeedStyle.JSON.lines(json))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("must be JSON");
    }

    @Test
    void aMisspelledFieldIsNamed() {
        assertThatThrownBy(() -> FeedStyle.JSON.lines("[\"Ann\", {\"text\": \"Bo\", \"wieght\": 2}]"))
                .hasMessageContaining("Entry 2: there is no field wieght; there are: text, weight, tags.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "null",
            value = {
                "null          | null | null | There is no text.",
                "' '           | null | null | There is no text.",
                "ten letters x | null | null | The text has 13 characters; at most 10 are allowed.",
                "'a\u202Eb'    | null | null | The text must have characters that show only, not U+202E.",
                "a             | 1.5  | null | The weight must be a whole number from 1 to 1,000,000,000, not 1.5.",
                "a             | -1   | null | The weight must be a whole number from 1 to 1,000,000,000, not -1.",
                "a             | 9999999999 | null | The weight must be a whole number from 1 to 1,000,000,000, not 9999999999.",
                "a             | true | null | The weight must be a whole number from 1 to 1,000,000,000, not true.",
                "a             | null | a b c d e f g h i j k | There are 11 tags; at most 10 are allowed.",
                "a             | null | <b> | The tag <b> must be 1 to 40 small letters, digits or dashes, and not begin with a dash."
            })
    void saysWhatIsWrongWithALine(String text, String weight, String tags, String complaint) {
        assertThat(new EntryReader(10).complaint(new Line(1, text, weight, tags)))
                .contains(complaint);
    }

    @Test
    void aRightLineBecomesAnEntry() {
        var line = new Line(1, " <b>'; -- ", " 7 ", "old; dark,old");

        assertThat(new EntryReader(10).complaint(line)).isEmpty();
        assertThat(new EntryReader(10).read(line))
                .isEqualTo(new NewEntry("<b>'; --", 7, java.util.List.of("dark", "old")));
    }
}
