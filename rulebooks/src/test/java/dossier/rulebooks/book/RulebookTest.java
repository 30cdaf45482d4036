package dossier.rulebooks.book;

import org.junit.jupiter.api.Test;

import dossier.contracts.problems.ProblemException;
import dossier.contracts.problems.Violation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class RulebookTest {

    private static final String COIN = """
            rulebook: coin
            title: A coin
            draws:
              side: {generator: one, pick: [heads, tails]}
            """;

    @Test
    void readsHeadAndDraws() {
        var book = Rulebook.read(COIN);

        assertThat(book.findings().all()).isEmpty();
        assertThat(book.name()).isEqualTo("coin");
        assertThat(book.title()).isEqualTo("A coin");
        assertThat(book.draws()).hasSize(1);
        assertThat(book.document()).isEqualTo(COIN);
    }

    @Test
    void theHashIsTheSha256OfTheBytesOfTheDocument() {
        assertThat(ContentHash.of("abc")).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(Rulebook.read(COIN).hash()).isEqualTo(ContentHash.of(COIN)).matches(ContentHash.SHAPE);
    }

    @Test
    void saysAllThatIsWrongAtOnceAndWhere() {
        var book = Rulebook.read("""
                rulebook: Coin
                titel: A coin
                draws:
                  side: {generator: three, pick: [heads, heads]}
                  Top: {generator: one, integers: 9..0}
                """);

        assertThat(book.findings().all())
                .extracting(f -> f.line() + ":" + f.column() + " " + f.path() + " " + f.message())
                .containsExactly(
                        "1:1 document The key \"title\" is missing.",
                        "1:11 rulebook A rulebook's name must be a small letter and up to 62 small letters, digits or dashes.",
                        "2:1 titel \"titel\" is not known here; did you mean \"title\"? Allowed are rulebook, title, draws,"
                                + " tables, names, derive, decide, text.",
                        "4:21 draws.side.generator Must be one or two.",
                        "4:42 draws.side.pick[1] \"heads\" stands here a second time; write each word once.",
                        "5:3 draws.Top A name must be a small letter and up to 62 letters a-z, A-Z, digits or underscores.",
                        "5:35 draws.Top.integers Must start with the smaller number: 0..9.");
    }

    @Test
    void raisesItsFindingsAsAProblem() {
        var findings = Rulebook.read("rulebook: coin\ntitle: A coin\n").findings();

        assertThatThrownBy(findings::raise).isInstanceOfSatisfying(ProblemException.class, e -> {
            assertThat(e.problem().status()).isEqualTo(422);
            assertThat(e.problem().detail()).isEqualTo("Line 1, column 1, document: The key \"draws\" is missing.");
            assertThat(e.problem().violations())
                    .containsExactly(new Violation("document", null, "The key \"draws\" is missing.", 1, 1));
        });
    }
}
