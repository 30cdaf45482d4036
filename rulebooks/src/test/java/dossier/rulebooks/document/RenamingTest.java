package dossier.rulebooks.document;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dossier.rulebooks.book.Rulebook;

import static org.assertj.core.api.Assertions.assertThat;

class RenamingTest {

    private static final String DRAWS = "draws: {n: {generator: one, integers: 1..2}}\ntext: \"{n}\" # 🎲\n";

    @Test
    void changesNameAndTitleAndNothingElse() {
        var document = "# 🎲 mine\nrulebook: old # the name\ntitle: 'An old title'   # said so\n" + DRAWS;
        assertThat(Renaming.of(document, "new-one", "A \"new\" title: yes"))
                .isEqualTo("# 🎲 mine\nrulebook: new-one # the name\ntitle: \"A \\\"new\\\" title: yes\"   # said so\n"
                        + DRAWS);
    }

    @Test
    void keepsTheTitleWhenThereIsNoNewOne() {
        assertThat(Renaming.of("title: Kept\nrulebook: old\n" + DRAWS, "new", null))
                .isEqualTo("title: Kept\nrulebook: new\n" + DRAWS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rulebook: |-\n  old\ntitle: >-\n  Folded\n  title\n",
                "\"rulebook\": \"old\"\n\"title\": \"Quoted\"\n",
                "title:\n  Below\nrulebook:\n  old\n"
            })
    void renamesHoweverItIsWritten(String head) {
        var renamed = Rulebook.read(Renaming.of(head + DRAWS, "new", "New"));
        assertThat(renamed.findings().all()).isEmpty();
        assertThat(renamed.name()).isEqualTo("new");
        assertThat(renamed.title()).isEqualTo("New");
    }

    @Property(tries = 200)
    void writesAnyTitleThatARulebookMayHave(
            @ForAll @CharRange(from = '!', to = '~') @StringLength(min = 1, max = 200) String title) {
        var renamed = Rulebook.read(Renaming.of("rulebook: old\ntitle: Old\n" + DRAWS, "new", title));
        assertThat(renamed.findings().all()).isEmpty();
        assertThat(renamed.title()).isEqualTo(title);
    }

    @Property(tries = 50)
    void leavesItToTheReaderToRefuseAName(@ForAll @CharRange(from = ' ', to = '~') @StringLength(max = 9) String name) {
        var renamed = Renaming.of("rulebook: old\ntitle: Old\n" + DRAWS, "A " + name, null);
        assertThat(Rulebook.read(renamed).findings().all()).isNotEmpty();
    }
}
