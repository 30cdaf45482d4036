package dossier.drawing.streams;

import java.util.HexFormat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The file has the HMAC-SHA-256 column of all test cases of RFC 4231, section 4; of case 5 the RFC gives 128 bits. */
class KeyedHashTest {

    private static final HexFormat HEX = HexFormat.of();

    @ParameterizedTest(name = "RFC 4231, test case {0}")
    @CsvFileSource(resources = "rfc4231.csv", numLinesToSkip = 1, maxCharsPerColumn = 400)
    void agreesWithTheStandard(int number, String key, String data, String hash) {
        var into = new byte[KeyedHash.LENGTH];

        new KeyedHash(HEX.parseHex(key)).hash(HEX.parseHex(data), into);

        assertThat(HEX.formatHex(into)).startsWith(hash);
    }

    @Test
    void oneObjectHashesManyMessages() {
        var hash = new KeyedHash(new byte[] {1});
        var first = new byte[KeyedHash.LENGTH];
        var again = new byte[KeyedHash.LENGTH];

        hash.hash(new byte[] {1}, first);
        hash.hash(new byte[] {2}, again);
        assertThat(again).isNotEqualTo(first);
        hash.hash(new byte[] {1}, again);
        assertThat(again).isEqualTo(first);
    }

    @Test
    void refusesAnArrayThatIsTooShort() {
        assertThatThrownBy(() -> new KeyedHash(new byte[] {1}).hash(new byte[0], new byte[31]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("32 bytes");
    }
}
