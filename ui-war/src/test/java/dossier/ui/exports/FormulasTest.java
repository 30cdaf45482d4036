package dossier.ui.exports;

import java.util.regex.Pattern;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class FormulasTest {

    private static final Pattern DISARMED = Pattern.compile("(?s)'+[=+@\t\r\n＝＋－＠-].*");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "=HYPERLINK(\"http://example.com\")",
                "+1+1",
                "+",
                "-1+1",
                "-",
                "-2-",
                "--3",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                "＝1+1",
                "+cmd|' /C calc'!A0",
                "'=1+1"
            })
    void putsAnApostropheBeforeWhatASpreadsheetWouldRun(String text) {
        assertThat(Formulas.disarm(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-3", "+2.5", "-0.50", "007", "a=b", " =1", "the Duchess", "'tis", "1-1"})
    void leavesNumbersAndTextsAlone(String text) {
        assertThat(Formulas.disarm(text)).isEqualTo(text);
    }

    @Property
    void losesNothing(@ForAll("signs") String text) {
        var disarmed = Formulas.disarm(text);
        var read = DISARMED.matcher(disarmed).matches() ? disarmed.substring(1) : disarmed;
        assertThat(read).isEqualTo(text);
    }

    @Provide
    Arbitrary<String> signs() {
        return Arbitraries.strings().withChars("'=+-@\t\r\n＝1.x").ofMaxLength(6);
    }
}
