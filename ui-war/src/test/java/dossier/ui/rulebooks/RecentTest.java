package dossier.ui.rulebooks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RecentTest {

    private final Recent<String> recent = new Recent<>();
    private final List<String> looks = new ArrayList<>();

    @Test
    void looksAgainWhenItWasToldToForget() {
        assertThat(recent.get("coin", this::look)).contains("coin 1");
        recent.forget("coin");
        assertThat(recent.get("coin", this::look)).contains("coin 2");
    }

    @Test
    void neverRemembersThatSomethingIsMissing() {
        assertThat(recent.get("coin", name -> Optional.empty())).isEmpty();
        assertThat(recent.get("coin", this::look)).contains("coin 1");
    }

    @Test
    void looksAgainAfterASecond() throws InterruptedException {
        recent.get("coin", this::look);
        Thread.sleep(1_001);
        assertThat(recent.get("coin", this::look)).contains("coin 2");
    }

    @Test
    void doesNotGrowWithTheNumberOfNames() {
        for (var i = 0; i < 1_000; i++) {
            recent.get("book " + i, this::look);
        }
        assertThat(recent.size()).isLessThanOrEqualTo(200);
    }

    private Optional<String> look(String name) {
        looks.add(name);
        return Optional.of(name + " " + looks.size());
    }
}
