package dossier.ui.multivac;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dossier.contracts.problems.ProblemException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

class FormFieldTest {

    @Property(tries = 300)
    void readsWhatAFormWrites(@ForAll String text) {
        assumeThat(StandardCharsets.UTF_8.newEncoder().canEncode(text)).isTrue();
        var form = "other=1&data=" + URLEncoder.encode(text, StandardCharsets.UTF_8) + "&database=2";

        assertThat(read(form)).isEqualTo(text);
    }

    @Test
    void readsWhatCurlSendsAsItIs() {
        assertThat(read("data=let there be <b>Licht</b> für alle")).isEqualTo("let there be <b>Licht</b> für alle");
    }

    @Test
    void aMissingFieldIsNull() {
        assertThat(read("")).isNull();
        assertThat(read("date=x")).isNull();
        assertThat(read("data")).isNull();
        assertThat(read("data=")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "data=a&data=b | The field data may be given once.",
                "data=%FF | The field data must be text in UTF-8, and it has bytes that are none.",
                "data=100% | The field data has a % without two hexadecimal digits; write %25 for the character itself.",
                "data=%zz | The field data has a % without two hexadecimal digits; write %25 for the character itself."
            })
    void saysWhatIsWrong(String form, String message) {
        assertThatThrownBy(() -> read(form))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining(message);
    }

    private static String read(String form) {
        return FormField.read(form.getBytes(StandardCharsets.UTF_8), "data");
    }
}
