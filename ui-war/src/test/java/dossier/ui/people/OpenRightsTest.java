package dossier.ui.people;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

import dossier.ui.access.Right;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class OpenRightsTest {

    @Test
    void holdsWhatWasNamed() {
        var open = new OpenRights(Optional.of(List.of(Right.READ, Right.WRITE)));
        assertThat(open.has(Right.READ)).isTrue();
        assertThat(open.has(Right.WRITE)).isTrue();
        assertThat(open.has(Right.GENERATE)).isFalse();
    }

    @Test
    void withNothingNamedEverythingNeedsALogin() {
        var open = new OpenRights(Optional.empty());
        assertThat(Right.values()).noneMatch(open::has);
    }

    @ParameterizedTest
    @EnumSource(
            names = {"READ", "GENERATE", "ORDER", "WRITE"},
            mode = Mode.EXCLUDE)
    void whatMustNeverBeOpenStopsTheStart(Right right) {
        assertThatThrownBy(() -> new OpenRights(Optional.of(List.of(right))))
                .hasMessageContaining(right.name())
                .hasMessageContaining("READ, GENERATE, ORDER and WRITE");
    }
}
