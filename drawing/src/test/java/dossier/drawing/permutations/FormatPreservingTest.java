package dossier.drawing.permutations;

import java.math.BigInteger;
import java.util.HexFormat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The nine samples that NIST publishes for FF1 of SP 800-38G. */
class FormatPreservingTest {

    private static final String KEY = "2B7E151628AED2A6ABF7158809CF4F3CEF4359D8D580AA4F7F036D6F04FC6A94";

    @ParameterizedTest
    @CsvSource({
        "16, 10, '',                     0123456789,          2433477484",
        "16, 10, 39383736353433323130,   0123456789,          6124200773",
        "16, 36, 3737373770717273373737, 0123456789abcdefghi, a9tv40mll9kdu509eum",
        "24, 10, '',                     0123456789,          2830668132",
        "24, 10, 39383736353433323130,   0123456789,          2496655549",
        "24, 36, 3737373770717273373737, 0123456789abcdefghi, xbj3kv35jrawxv32ysr",
        "32, 10, '',                     0123456789,          6657667009",
        "32, 10, 39383736353433323130,   0123456789,          1001623463",
        "32, 36, 3737373770717273373737, 0123456789abcdefghi, xs8a0azh2avyalyzuwd"
    })
    void givesThePublishedResults(int keyBytes, int radix, String tweak, String plain, String expected) {
        var key = HexFormat.of().parseHex(KEY.substring(0, 2 * keyBytes));
        var cipher =
                new FormatPreserving(key, radix, plain.length(), HexFormat.of().parseHex(tweak));

        assertThat(cipher.encrypt(new BigInteger(plain, radix))).isEqualTo(new BigInteger(expected, radix));
    }
}
