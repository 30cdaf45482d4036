package dossier.rulebooks.book;

import java.util.List;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import dossier.rulebooks.document.InvalidRulebookException;
import dossier.rulebooks.shipped.ShippedRulebooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

/** Whatever somebody types: a document is read, or says what is wrong with it. */
class RobustnessTest {

    private static final List<String> TELLING = List.of(
            "[", "]", "{", "}", ":", ": ", ",", "\"", "'", "|", ">", "&a ", "*a ", "!!x ", "- ", "? ", "#", "\n", "\t",
            "..", "-", "9", "\\", "%", "---\n", "\u0000", "\uFFFF", "\u202E", "\uD800", "ä", "\n    ", "@");

    @Provide
    Arbitrary<String> mistyped() {
        var original = Arbitraries.of(
                ShippedRulebooks.all().stream().map(Rulebook::document).toList());
        var slips = Combinators.combine(
                        Arbitraries.integers().between(0, 2000),
                        Arbitraries.integers().between(0, 12),
                        Arbitraries.of(TELLING))
                .as(Slip::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
        return Combinators.combine(original, slips).as((text, all) -> {
            var typed = text;
            for (var slip : all) {
                typed = slip.in(typed);
            }
            return typed;
        });
    }

    @Property
    void everySlipOfThePenIsReadOrExplained(@ForAll("mistyped") String document) {
        assertReadOrExplained(document);
    }

    @Property
    void soIsEveryText(@ForAll String document) {
        assertReadOrExplained(document);
    }

    private static void assertReadOrExplained(String document) {
        var failure = catchThrowable(() -> {
            var book = Rulebook.read(document);
            book.findings().raise();
            assertThat(book.draws()).isNotEmpty();
        });

        if (failure != null) {
            assertThat(failure)
                    .isInstanceOfSatisfying(
                            InvalidRulebookException.class,
                            e -> assertThat(e.problem().violations())
                                    .isNotEmpty()
                                    .allSatisfy(violation -> {
                                        assertThat(violation.line())
                                                .isBetween(
                                                        1,
                                                        (int) document.lines().count() + 1);
                                        assertThat(violation.column()).isPositive();
                                        assertThat(violation.message()).matches("(?s)[A-Z\"0-9].+[.?]");
                                    }));
        }
    }

    /** Some characters are lost at a place and others typed instead. */
    private record Slip(int at, int lost, String typed) {
        String in(String text) {
            var from = text.isEmpty() ? 0 : at % text.length();
            return text.substring(0, from) + typed + text.substring(Math.min(text.length(), from + lost));
        }
    }
}
