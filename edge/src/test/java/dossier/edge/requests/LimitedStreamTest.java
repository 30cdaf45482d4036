package dossier.edge.requests;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import dossier.contracts.problems.ProblemException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class LimitedStreamTest {

    @Test
    void letsABodyOfExactlyTheLimitThrough() throws IOException {
        assertThat(limited(10).readAllBytes()).hasSize(10);
    }

    @Test
    void stopsALargerBody() {
        assertThatThrownBy(() -> limited(11).readAllBytes())
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("at most 10 bytes");
    }

    @Test
    void countsSingleBytesToo() throws IOException {
        var stream = limited(11);
        for (var i : IntStream.range(0, 10).toArray()) {
            assertThat(stream.read()).as("byte %d", i).isZero();
        }
        assertThatThrownBy(stream::read).isInstanceOf(ProblemException.class);
    }

    @Test
    void endsWhereTheBodyEnds() throws IOException {
        assertThat(limited(0).read()).isEqualTo(-1);
    }

    private static LimitedStream limited(int bytes) {
        return new LimitedStream(new ByteArrayInputStream(new byte[bytes]), 10);
    }
}
