package dossier.ui.exports;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ResumptionTest {

    private static final String TAG = "abc";

    @Test
    void goesOnFromTheByteThatIsAskedFor() {
        assertThat(Resumption.from("bytes=17-", "\"abc\"", TAG)).isEqualTo(17);
        assertThat(Resumption.from("bytes=17-", null, TAG)).isEqualTo(17);
        assertThat(Resumption.from(" bytes=0- ", null, TAG)).isZero();
    }

    @Test
    void beginsAnewWhenTheClientHasSomethingElse() {
        assertThat(Resumption.from("bytes=17-", "\"other\"", TAG)).isZero();
        assertThat(Resumption.from("bytes=17-", "W/\"abc\"", TAG)).as("weak").isZero();
        assertThat(Resumption.from("bytes=17-", "Sat, 21 Nov 2026 00:00:00 GMT", TAG))
                .as("a date")
                .isZero();
    }

    @Test
    void answersOtherRangesWithTheWhole() {
        assertThat(Resumption.from(null, null, TAG)).isZero();
        assertThat(Resumption.from("bytes=5-9", null, TAG)).isZero();
        assertThat(Resumption.from("bytes=-5", null, TAG)).isZero();
        assertThat(Resumption.from("bytes=5-,9-", null, TAG)).isZero();
        assertThat(Resumption.from("rows=5-", null, TAG)).isZero();
        assertThat(Resumption.from("bytes=99999999999999999999-", null, TAG)).isZero();
    }
}
