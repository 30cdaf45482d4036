package dossier.outcome.templates;

import java.util.ArrayList;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dossier.outcome.names.NoValueException;
import dossier.outcome.names.Sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TemplateTest {

    private final Sample sample = new Sample(3, "2.50", "abc", true);

    private Template template(String text) {
        return Template.read(text, sample.names, (message, at) -> {
                    throw new AssertionError(message);
                })
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {number} {letter}     | 3 abc
            {price}: {big}!       | 2.50: true!
            { number }            | 3
            no place              | no place
            {{number}}            | {number}
            {{{number}}}          | {3}
            {{}}                  | {}
            {letter}{letter}      | abcabc
            """)
    void putsValuesIntoTheirPlaces(String text, String filled) {
        assertThat(template(text).fill(sample.values)).isEqualTo(filled);
    }

    @Test
    void valuesThatLookLikePlacesStayAsTheyAre() {
        var hostile = new Sample(0, "0", "{number}", false);
        var template =
                Template.read("{letter}", hostile.names, (message, at) -> {}).orElseThrow();
        assertThat(template.fill(hostile.values)).isEqualTo("{number}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a {nubmer}     | 2: There is no name nubmer; did you mean number?
            a {            | 2: This opening brace has no closing one; write {{ for the character itself.
            a } b          | 2: This closing brace has no opening one; write }} for the character itself.
            {{number}      | 8: This closing brace has no opening one; write }} for the character itself.
            😀 {nope       | 2: This opening brace has no closing one; write {{ for the character itself.
            """)
    void saysWhatIsWrongAndWhere(String text, String complaint) {
        var complaints = new ArrayList<String>();
        assertThat(Template.read(text, sample.names, (message, at) -> complaints.add(at + ": " + message)))
                .isEmpty();
        assertThat(complaints).containsExactly(complaint);
    }

    @Test
    void complainsOfAllPlacesAtOnce() {
        var complaints = new ArrayList<String>();
        Template.read("{a} } {b}", sample.names, (message, at) -> complaints.add(message));
        assertThat(complaints).hasSize(3);
    }

    @Test
    void aTextCannotGrowWithoutEnd() {
        var wordy = new Sample(0, "0", "x".repeat(200), false);
        var template = Template.read("{letter}".repeat(51), wordy.names, (message, at) -> {})
                .orElseThrow();
        assertThatThrownBy(() -> template.fill(wordy.values))
                .isInstanceOf(NoValueException.class)
                .hasMessage("the text gets more than 10000 characters");
    }
}
