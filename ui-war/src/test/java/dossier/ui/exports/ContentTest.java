package dossier.ui.exports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;

import org.junit.jupiter.api.Test;

import dossier.ui.dossiers.Dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ContentTest {

    private static final LongConsumer ANY = written -> {};

    private final ByteArrayOutputStream file = new ByteArrayOutputStream();

    @Test
    void tellsAfterEachPageHowManyRowsAreWritten() throws IOException {
        var told = new ArrayList<Long>();
        content("same", ANY).write(Format.JSON, file, told::add);
        assertThat(told).containsExactly(2L, 2L, 3L);
        assertThat(text()).endsWith("\n]\n");
    }

    @Test
    void leavesTheArrayOpenWhenNotAllCame() {
        LongConsumer complaint = written -> {
            throw new IllegalStateException("only " + written);
        };
        assertThatThrownBy(() -> content("same", complaint).write(Format.JSON, file, ANY))
                .hasMessage("only 3");
        assertThat(text()).doesNotContain("\n]");
    }

    @Test
    void hasATagForWhatIsTheSameEachTime() {
        var csv = content("same", ANY).tag(Format.CSV);
        assertThat(csv).isEqualTo(content("same", ANY).tag(Format.CSV)).isPresent();
        assertThat(csv).isNotEqualTo(content("same", ANY).tag(Format.JSONL));
        assertThat(csv).isNotEqualTo(content("other", ANY).tag(Format.CSV));
        assertThat(content("same", ANY).tag(Format.JSON)).isEmpty();
        assertThat(content("same", ANY).tag(Format.XLSX)).isEmpty();
        assertThat(content(null, ANY).tag(Format.CSV)).isEmpty();
    }

    private String text() {
        return file.toString(StandardCharsets.UTF_8);
    }

    private static Content<Dossier> content(String identity, LongConsumer end) {
        List<List<Dossier>> pages =
                List.of(List.of(Samples.saying("a"), Samples.saying("b")), List.of(), List.of(Samples.saying("c")));
        return new Content<>("name", Samples.shape(), pages::iterator, 3L, identity, end);
    }
}
