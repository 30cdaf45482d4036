package dossier.liberty.settings;

import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class JvmOptionsTest {

    @Test
    void startsQuicklyUnlessToldToRunFast() {
        assertThat(JvmOptions.of(Map.of()).of(Part.UI)).isEqualTo("-XX:TieredStopAtLevel=1");
        assertThat(JvmOptions.of(Map.of("DOSSIER_TUNED_FOR", "load")).of(Part.UI))
                .isEmpty();
    }

    @Test
    void putsTheNameOfTheServerIn() {
        var options =
                JvmOptions.of(Map.of("DOSSIER_TUNED_FOR", "load", "DOSSIER_JVM_OPTIONS", "-Da={name} -Db={name}"));

        assertThat(options.of(Part.GENERATOR_TWO)).isEqualTo("-Da=generator-two -Db=generator-two");
    }

    @Test
    void namesWhatItCanBeTunedFor() {
        assertThatThrownBy(() -> JvmOptions.of(Map.of("DOSSIER_TUNED_FOR", "speed")))
                .isInstanceOf(Refusal.class)
                .hasMessage("DOSSIER_TUNED_FOR is \"speed\"; allowed are start and load.");
    }
}
