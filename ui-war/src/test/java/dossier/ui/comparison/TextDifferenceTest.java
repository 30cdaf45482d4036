package dossier.ui.comparison;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TextDifferenceTest {

    @Test
    void saysWhatChangesInTheUnifiedFormat() {
        assertThat(TextDifference.unified("coin 1", "a\nb\nc\n", "coin 2", "a\nB\nc\n"))
                .isEqualTo("--- coin 1\n+++ coin 2\n@@ -1,3 +1,3 @@\n a\n-b\n+B\n c\n");
    }

    @Test
    void saysWhatEachLineMeans() {
        assertThat(TextDifference.lines("a\nb\n", "a\n+b\n"))
                .containsExactly(
                        new DifferenceLine("place", "", "@@ -1,2 +1,2 @@"),
                        new DifferenceLine("kept", " ", "a"),
                        new DifferenceLine("removed", "-", "b"),
                        new DifferenceLine("added", "+", "+b"));
    }

    @Test
    void saysNothingWhenNothingChanges() {
        assertThat(TextDifference.unified("1", "a\n", "2", "a\n")).isEmpty();
        assertThat(TextDifference.lines("a\n", "a\n")).isEmpty();
    }

    @Test
    void showsEmptyLinesToo() {
        assertThat(TextDifference.lines("a\n\nb", "a\n\nc"))
                .contains(new DifferenceLine("kept", " ", ""), new DifferenceLine("added", "+", "c"));
    }
}
