package dossier.outcome.documents;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.ThrowingSupplier;

import dossier.contracts.documents.ComparisonOrder;
import dossier.contracts.documents.TrialOrder;
import dossier.contracts.problems.ProblemException;
import dossier.contracts.problems.ProblemType;
import dossier.rulebooks.book.Rulebook;
import dossier.rulebooks.shipped.ShippedRulebooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

/** Rulebooks with accidents of all kinds: every call answers or complains, and none hangs. The seed is fixed. */
class FuzzTest {

    private static final int ROUNDS = 300;
    private static final long SEED = 20_261_121;

    /** Guards against hanging on a busy machine; the slowest answer is printed. */
    private static final Duration HANGING = Duration.ofSeconds(20);

    private static final String EVERY_CONSTRUCT = """
            rulebook: everything
            title: Every construct
            draws:
              number: {generator: one, integers: 0..19, times: 6}
              price: {generator: two, decimals: 0.00..9.95, step: 0.05}
              letter: {generator: two, pick: a..z}
              metal: {generator: one, weighted: {gold: 1, silver: 3}, times: 2, unique: true}
              attack: {generator: one, dice: 4d6kh3+2}
              boom: {generator: one, dice: 3d6!2-1d4}
              ticket: {generator: two, pattern: "??-[abc]##", unique: batch}
              sign: {generator: one, table: sign}
            tables:
              sign: ["The {adjective} {animal}", "{owner | possessive} Rest", "{hero = owner}{hero} and {hero}"]
              adjective: [red, old]
              animal: {dragon: 1, goose: 5}
              owner: [Ann, Bo]
              loot:
                - {text: "{2d6} coins", weight: 3}
                - {text: "{animal | a} statue"}
            names: {first: "number[0]", second: "number[5]", best: "metal[0]"}
            derive: {total: "first * 2 + second", cheap: "price < 2.5", word: "letter + sign"}
            decide:
              mood:
                - {first: "> 10", letter: [a..f, z], then: happy}
                - {if: "total % 3 == 0 && !cheap", then: odd}
                - {then: sad}
              greeting:
                - {mood: happy, best: "!= gold", then: "What a day, {first} times"}
                - {then: Hello}
            text: "{greeting}! {attack} {attack | plural coin coins}, {sign | a | capitalize} {{x}} {ticket}"
            """;

    private static final List<String> TOKENS = List.of(
            "{",
            "}",
            "[",
            "]",
            "\"",
            ": ",
            ", ",
            "..",
            "!",
            "&a ",
            "*a ",
            "!!x ",
            "|",
            "#",
            "\n",
            "\t",
            "- ",
            "? ",
            "99999999999999999999",
            "-1",
            "1e999",
            "0..999999999999",
            "1000d1000!",
            "4d6kh9",
            "if: ",
            "then: ",
            "*",
            "\u202E",
            "\u0000",
            "\uD800",
            "\u200B",
            "\uFEFF",
            "é",
            "\uD83D\uDE00",
            "{a{b}}",
            "{hero = hero}",
            "{sign}",
            "first / second",
            "'x' + word",
            "size(word) > 3",
            "[1, 2].all(x, x > 0)",
            "unique: batch",
            "times: 1000");

    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private final Random random = new Random(SEED);
    private final DocumentsResource documents = new DocumentsResource();
    private Duration slowest = Duration.ZERO;

    @Test
    void noAccidentBreaksACall() {
        var sound = ShippedRulebooks.all().stream()
                .map(Rulebook::document)
                .collect(Collectors.toCollection(ArrayList::new));
        sound.add(EVERY_CONSTRUCT);
        assertThat(documents.check(EVERY_CONSTRUCT).errors()).isEmpty();
        var answered = 0;
        for (var round = 0; round < ROUNDS; round++) {
            var document = sound.get(round % sound.size());
            for (var accidents = random.nextInt(2) + 1; accidents > 0; accidents--) {
                document = accident(document, sound.get(random.nextInt(sound.size())));
            }
            answered += answers(document);
        }
        System.out.printf("%d of %d mutants are rulebooks; the slowest answer took %s%n", answered, ROUNDS, slowest);
        assertThat(answered).as("mutants that are still rulebooks").isBetween(ROUNDS / 20, ROUNDS);
    }

    /** 1 when the document is a rulebook, 0 when it is refused; anything but a problem fails the test. */
    private int answers(String document) {
        var right = timed(document, () -> documents.check(document)).errors().isEmpty();
        try {
            timed(document, () -> documents.attempt(new TrialOrder(document, "fuzz", 2)));
            timed(document, () -> documents.odds(document));
            timed(document, () -> documents.compare(new ComparisonOrder(document, EVERY_CONSTRUCT)));
            assertThat(right).isTrue();
        } catch (ProblemException refused) {
            var wordsMissing = refused.problem().is(ProblemType.CONFLICT);
            assertThat(right).as(refused.getMessage()).isEqualTo(wordsMissing);
        }
        return right ? 1 : 0;
    }

    private <T> T timed(String document, ThrowingSupplier<T> call) {
        var start = System.nanoTime();
        try {
            return assertTimeoutPreemptively(HANGING, call, () -> "Hangs:\n" + document);
        } finally {
            var took = Duration.ofNanos(System.nanoTime() - start);
            slowest = took.compareTo(slowest) > 0 ? took : slowest;
        }
    }

    private String accident(String document, String other) {
        var at = random.nextInt(document.length() + 1);
        var end = Math.min(document.length(), at + random.nextInt(20));
        return switch (random.nextInt(7)) {
            case 0 ->
                document.substring(0, at)
                        + (char) (random.nextInt(0x80))
                        + document.substring(Math.min(at + 1, document.length()));
            case 1 -> document.substring(0, at) + TOKENS.get(random.nextInt(TOKENS.size())) + document.substring(at);
            case 2 -> document.substring(0, at) + document.substring(end);
            case 3 -> document.substring(0, end) + document.substring(at);
            case 4 -> swapLines(document);
            case 5 -> number(document);
            default -> insertLine(document, other);
        };
    }

    private String swapLines(String document) {
        var lines = new ArrayList<>(document.lines().toList());
        if (lines.isEmpty()) {
            return document;
        }
        Collections.swap(lines, random.nextInt(lines.size()), random.nextInt(lines.size()));
        return String.join("\n", lines) + "\n";
    }

    private String insertLine(String document, String other) {
        var lines = new ArrayList<>(document.lines().toList());
        var others = other.lines().toList();
        lines.add(random.nextInt(lines.size() + 1), others.get(random.nextInt(others.size())));
        return String.join("\n", lines) + "\n";
    }

    /** Another number for one of those that stand there. */
    private String number(String document) {
        var numbers = NUMBER.matcher(document).results().toList();
        if (numbers.isEmpty()) {
            return document;
        }
        var one = numbers.get(random.nextInt(numbers.size()));
        var size = random.nextInt(18);
        return document.substring(0, one.start())
                + Math.abs(random.nextLong() % (long) Math.pow(10, size))
                + document.substring(one.end());
    }
}
