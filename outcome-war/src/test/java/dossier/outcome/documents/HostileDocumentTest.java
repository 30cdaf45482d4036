package dossier.outcome.documents;

import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import dossier.contracts.documents.Check;
import dossier.contracts.documents.TrialOrder;
import dossier.contracts.problems.ProblemType;
import dossier.contracts.problems.Violation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** Documents that were written to do harm: each is refused with words that say why, or answered like any other. */
class HostileDocumentTest {

    /** A guard against hanging, not a measurement. */
    private static final Duration HANGING = Duration.ofSeconds(30);

    private static final String SOUND = """
            rulebook: sound
            title: Sound
            draws: {coin: {generator: one, pick: [heads, tails]}}
            text: "{coin}"
            """;

    private final DocumentsResource documents = new DocumentsResource();

    private Check check(String document) {
        return assertTimeoutPreemptively(HANGING, () -> documents.check(document));
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                arguments("an alias bomb", "a: &a [x]\nb: &b [*a, *a]\nc: [*b, *b]\n", "Aliases are not allowed"),
                arguments("a merge key", SOUND + "<<: *x\n", "alias"),
                arguments("a tag", SOUND.replace("heads", "!!java.io.File heads"), "Tags are not allowed"),
                arguments(
                        "a huge range",
                        SOUND.replace("pick: [heads, tails]", "integers: 0..99999999999999999999"),
                        "at most 18 digits"),
                arguments(
                        "a huge range of characters",
                        SOUND.replace("[heads, tails]", "\"\u0100..\uFFFD\""),
                        "at most 10,000 words"),
                arguments("too many values", SOUND.replace("tails]", "tails], times: 100000000"), "from 1 to 1,000"),
                arguments(
                        "nested all()",
                        SOUND + "derive: {x: \"[1].all(a, [1].all(b, [1].all(c, a + b == c)))\"}\n",
                        "all"),
                arguments("deep nesting", "a: " + "[".repeat(100_000), "levels deep"),
                arguments(
                        "a deep expression",
                        SOUND + "derive: {x: \"" + "(".repeat(400) + "1" + ")".repeat(400) + "\"}\n",
                        "nested deeper than"),
                arguments("ten megabytes", "#" + "x".repeat(10_000_000), "at most 262,144 characters"),
                arguments("a key twice", SOUND + "title: Again\n", "a second time"),
                arguments("a control character", SOUND.replace("Sound", "So\u0007und"), "U+0007"),
                arguments("a lone surrogate", SOUND.replace("Sound", "So\uD800und"), "U+D800"),
                arguments("a text that turns around", SOUND.replace("Sound", "\u202Ednuos"), "U+202E"),
                arguments("an invisible letter in a name", SOUND.replace("{coin:", "{co\u200Bin:"), "U+200B"),
                arguments("a joiner in a name", SOUND.replace("{coin:", "{co\u200Din:"), "letters a-z"),
                arguments(
                        "a letter of another script in a name", SOUND.replace("{coin:", "{c\u043Ein:"), "letters a-z"),
                arguments("digits of another script", SOUND.replace("tails]", "tails], times: \u0663"), "whole number"),
                arguments(
                        "dice without end",
                        SOUND.replace("pick: [heads, tails]", "dice: 999999999d999999999!"),
                        "dice"),
                arguments(
                        "a table that never ends",
                        SOUND.replace("pick: [heads, tails]", "table: a") + "tables: {a: [\"{b}\"], b: [\"{a}\"]}\n",
                        "never end"),
                arguments("bytes that are no text", "\uFFFD\u0000\u0001", "U+0000"),
                arguments(
                        "a hundred thousand errors",
                        "a: [" + "x, ".repeat(10_000) + "]\n" + "? [y]\n: z\n",
                        "not known here"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void isRefusedWithAReason(String name, String document, String reason) {
        var errors = check(document).errors();

        assertThat(errors).isNotEmpty().hasSizeLessThanOrEqualTo(100);
        assertThat(errors.stream().map(Violation::message).collect(Collectors.joining("\n")))
                .containsIgnoringCase(reason);
        assertThat(errors).allSatisfy(error -> assertThat(error.line()).isPositive());
        assertThat(Problems.of(() -> documents.odds(document)).is(ProblemType.INVALID_RULEBOOK))
                .isTrue();
    }

    @Test
    void aTextThatDoublesItselfGivesNoOutcomeButAReason() {
        var doubling = IntStream.range(1, 40)
                .mapToObj(i -> "  x%d: \"x%d + x%d\"\n".formatted(i, i - 1, i - 1))
                .collect(Collectors.joining());
        var document = SOUND + "derive:\n  x0: \"coin\"\n" + doubling;
        assertThat(check(document).errors()).isEmpty();

        var trial = documents.attempt(new TrialOrder(document, "s", 1)).trials().get(0);
        assertThat(trial.failure()).contains("a text gets more than 1000 characters");
        var text = documents.odds(document).outputs().get(40);
        assertThat(text.none().fraction()).isEqualTo("1");
    }

    @Test
    void aTableThatGrowsForEverIsCutAndSimulated() {
        var document =
                SOUND.replace("pick: [heads, tails]", "table: a") + "tables: {a: [\"{a}{a}{a}\", \"{a}{a}\", \"x\"]}\n";
        assertThat(check(document).errors()).isEmpty();
        var odds = assertTimeoutPreemptively(HANGING, () -> documents.odds(document));
        assertThat(odds.outputs().get(0).exact()).isFalse();
        assertThat(odds.outputs().get(0).chances()).isNotEmpty();
    }

    @Test
    void aHundredLargeDrawsAndAsManyConditionsAreAnswered() {
        var draws = IntStream.range(0, 100)
                .mapToObj(i -> "  d%d: {generator: one, integers: 1..1000000, times: 1000}\n".formatted(i))
                .collect(Collectors.joining());
        var names = IntStream.range(0, 100)
                .mapToObj(i -> "  n%d: \"d%d[999]\"\n".formatted(i, i))
                .collect(Collectors.joining());
        var rows = IntStream.range(0, 99)
                .mapToObj(i -> "    - {if: \"n%d * n%d %% 7 == 3\", then: r%d}\n".formatted(i, i + 1, i))
                .collect(Collectors.joining());
        var document = "rulebook: large\ntitle: Large\ndraws:\n" + draws + "names:\n" + names + "decide:\n  result:\n"
                + rows + "text: \"{result}\"\n";
        assertThat(check(document).warnings()).isNotEmpty();
        var odds = assertTimeoutPreemptively(HANGING, () -> documents.odds(document));
        assertThat(odds.outputs().get(0).exact()).isFalse();
        assertThat(odds.outputs().get(0).cases()).isPositive();
    }
}
