package dossier.ui.backups;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class JobFilterTest {

    @Test
    void nothingAskedForIsEverything() {
        assertThat(JobFilter.read(null, "")).isEqualTo(JobFilter.ALL);
    }

    @Test
    void stateAndSourceAreWords() {
        assertThat(JobFilter.read("failed", "database")).isEqualTo(new JobFilter(JobState.FAILED, Source.DATABASE));
    }

    @Test
    void otherWordsAreRefusedWithThoseThatThereAre() {
        assertThatThrownBy(() -> JobFilter.read("broken", "FILES"))
                .hasMessageContaining("running, done, failed, cancelled")
                .hasMessageContaining("files, database");
    }

    @Test
    void agreementIsYesOrNo() {
        assertThat(Replacement.read(null)).isFalse();
        assertThat(Replacement.read("yes")).isTrue();
        assertThatThrownBy(() -> Replacement.read("true")).hasMessageContaining("yes or no");
    }
}
