package dossier.rulebooks.draws;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dossier.rulebooks.book.Rulebook;
import dossier.rulebooks.document.Finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

class DrawsReaderTest {

    /** Each row: what stands behind {@code x:}, the path from there, and what is said about it. */
    @ParameterizedTest(name = "{0}: {2}")
    @CsvFileSource(resources = "findings.csv", numLinesToSkip = 1, delimiter = '|', maxCharsPerColumn = 1000)
    void saysWhatIsWrongAndWhatIsAllowed(String draw, String path, String message) {
        var book = book("  x: " + draw);

        assertThat(book.findings().all())
                .extracting(Finding::path, Finding::message)
                .containsExactly(tuple("draws.x" + (path == null ? "" : path), message));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "integers: 0..19                          | 20   | 0     | 19",
                "integers: -5 .. 5                        | 11   | -5    | 5",
                "integers: 007..7                         | 1    | 7     | 7",
                "integers: -999999999999999999..999999999999999999 | 1999999999999999999 | -999999999999999999 | 999999999999999999",
                "decimals: 0.00..9.99                     | 1000 | 0.00  | 9.99",
                "decimals: 0..9.99                        | 1000 | 0.00  | 9.99",
                "decimals: 0.0..2.50                      | 251  | 0.00  | 2.50",
                "decimals: -1..1.5, step: 0.25            | 11   | -1.00 | 1.50",
                "decimals: 1.00..3, step: 1               | 3    | 1.00  | 3.00",
                "decimals: 3..3                           | 1    | 3     | 3",
                "decimals: 0.00000000000000001..0.00000000000000003 | 3 | 0.00000000000000001 | 0.00000000000000003",
                "pick: [red, green]                       | 2    | red   | green",
                "pick: a..z                               | 26   | a     | z",
                "pick: [a..c, x .. z, other, 7]           | 8    | a     | 7",
                "pick: [no, null, ~]                      | 3    | no    | ~",
                "pick: 😀..😄                             | 5    | 😀    | 😄",
                "'weighted: {rare: 1, common: 9}'         | 10   | rare  | common",
                "'weighted: {only: 1000000000}'           | 1000000000 | only | only"
            })
    void readsEveryKind(String kind, long size, String first, String last) {
        var space = (Indexed) spec(kind).space();

        assertThat(space.size()).isEqualTo(size);
        assertThat(space.value(0)).isEqualTo(first);
        assertThat(space.value(size - 1)).isEqualTo(last);
    }

    @Test
    void timesAndUniqueNeedNotBeSaid() {
        var spec = spec("integers: 1..6");

        assertThat(spec.times()).isEqualTo(1);
        assertThat(spec.unique()).isFalse();
        assertThat(spec.generator()).isEqualTo(Party.ONE);
        assertThat(spec.name()).isEqualTo("x");
    }

    @Test
    void asManyUniqueValuesAsThereAreCanBeDrawn() {
        assertThat(spec("integers: 1..6, times: 6, unique: true").unique()).isTrue();
        assertThat(spec("weighted: {a: 5, b: 5}, times: 2, unique: true").times())
                .isEqualTo(2);
        assertThat(spec("integers: 1..6, times: 1000, unique: false").times()).isEqualTo(1000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "aB_9", "x23456789012345678901234567890123456789012345678901234567890123"})
    void takesIdentifiers(String name) {
        assertThat(book("  " + name + ": {generator: two, integers: 1..6}")
                        .findings()
                        .all())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A",
                "_a",
                "1a",
                "a-b",
                "a.b",
                "ä",
                "а",
                "x234567890123456789012345678901234567890123456789012345678901234"
            })
    void refusesOtherNames(String name) {
        assertThat(book("  " + name + ": {generator: two, integers: 1..6}")
                        .findings()
                        .all())
                .singleElement()
                .extracting(Finding::line, Finding::column, Finding::message)
                .containsExactly(
                        4, 3, "A name must be a small letter and up to 62 letters a-z, A-Z, digits or underscores.");
    }

    @Test
    void aRulebookHasOneToAHundredDraws() {
        assertThat(book(draws(100)).findings().all()).isEmpty();
        assertThat(book(draws(101)).findings().all())
                .extracting(Finding::message)
                .containsExactly("Must hold at most 100 draws.");
        assertThat(book("  {}").findings().all())
                .extracting(Finding::message)
                .containsExactly("Must hold at least one draw, such as coin: {generator: one, pick: [heads, tails]}.");
        assertThat(book("  [x]").findings().all())
                .extracting(Finding::message)
                .containsExactly("Must be a map such as {key: value}.");
    }

    @Test
    void tenThousandWordsAreEnough() {
        var words = IntStream.range(0, 10_000).mapToObj(i -> "w" + i).toList();

        assertThat(((Indexed) spec("pick: " + words).space()).size()).isEqualTo(10_000);
        assertThat(messages("pick: [%s, one more]".formatted(String.join(", ", words))))
                .containsExactly("Must have at most 10,000 words.");
        assertThat(messages("pick: 一..鿿")).containsExactly("Must have at most 10,000 words.");
        assertThat(messages("weighted: {%s: 1, one more: 1}".formatted(String.join(": 1, ", words))))
                .containsExactly("Must have at most 10,000 words.");
    }

    @Test
    void theRightDrawsAreReadEvenWhenOthersAreWrong() {
        var book = book("  x: {generator: one, integers: 6..1}\n  y: {generator: two, integers: 1..6}");

        assertThat(book.draws()).extracting(DrawSpec::name).containsExactly("y");
        assertThat(book.findings().all()).hasSize(1);
    }

    @Test
    void partiesAreOneAndTwo() {
        assertThat(Party.of("two")).isEqualTo(Party.TWO);
        assertThatThrownBy(() -> Party.of("three"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A party must be \"one\" or \"two\", not \"three\".");
    }

    private static String draws(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "  x" + i + ": {generator: one, integers: 1..6}")
                .collect(Collectors.joining("\n"));
    }

    private static DrawSpec spec(String kind) {
        var book = book("  x: {generator: one, " + kind + "}");
        assertThat(book.findings().all()).isEmpty();
        return book.draws().get(0);
    }

    private static List<String> messages(String kind) {
        return book("  x: {generator: one, " + kind + "}").findings().all().stream()
                .map(Finding::message)
                .toList();
    }

    private static Rulebook book(String draws) {
        return Rulebook.read("rulebook: x\ntitle: x\ndraws:\n" + draws + "\n");
    }
}
