package dossier.ui.pages;

import java.util.ResourceBundle;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SpanTest {

    private static final long YEAR = 366L * 24 * 60 * 60;

    @ParameterizedTest
    @CsvSource({
        "0, moments, 0",
        "9, moments, 9",
        "10, seconds, 10",
        "14, seconds, 10",
        "15, seconds, 20",
        "50, seconds, 50",
        "51, minutes, 1",
        "89, minutes, 1",
        "90, minutes, 2",
        "5399, minutes, 90",
        "5400, hours, 2",
        "129599, hours, 36",
        "129600, days, 2",
        "864000, days, 10"
    })
    void isAsExactAsPeopleNeedIt(long seconds, String unit, long amount) {
        assertThat(Span.of(seconds)).isEqualTo(new Span("span." + unit, amount));
    }

    @Property
    void hasWordsForEveryLengthOfTime(@ForAll @LongRange(max = YEAR) long seconds) {
        assertThat(ResourceBundle.getBundle("dossier.ui.pages.messages")
                        .containsKey(Span.of(seconds).key()))
                .isTrue();
    }
}
