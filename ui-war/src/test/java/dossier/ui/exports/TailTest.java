package dossier.ui.exports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

import static org.assertj.core.api.Assertions.assertThat;

class TailTest {

    @Property
    void passesOnWhatComesAfterTheFirstBytesHoweverTheyAreWritten(
            @ForAll @Size(max = 60) byte[] bytes,
            @ForAll @IntRange(max = 70) int from,
            @ForAll @IntRange(min = 1, max = 20) int piece)
            throws IOException {
        var passed = new ByteArrayOutputStream();
        var tail = new Tail(passed, from);
        for (var start = 0; start < bytes.length; start += piece) {
            if (piece == 1) {
                tail.write(bytes[start]);
            } else {
                tail.write(bytes, start, Math.min(piece, bytes.length - start));
            }
        }
        var expected = from < bytes.length ? Arrays.copyOfRange(bytes, from, bytes.length) : new byte[0];
        assertThat(passed.toByteArray()).isEqualTo(expected);
        assertThat(tail.written()).isEqualTo(bytes.length);
    }
}
