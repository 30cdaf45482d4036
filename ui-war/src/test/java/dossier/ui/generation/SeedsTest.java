package dossier.ui.generation;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SeedsTest {

    @Test
    void areEasyToTypeAndNeverTheSame() {
        var seeds = Stream.generate(Seeds::fresh).limit(1_000).collect(Collectors.toSet());
        assertThat(seeds).hasSize(1_000).allMatch(seed -> seed.matches("[a-z2-7]{16}"));
    }
}
