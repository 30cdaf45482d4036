package dossier.exchange;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class FoundryTextTest {

    private static final String ONE = "{'name': 'One', 'formula': '1', 'results': [{'text': '%s', 'range': [1, 1]}]}";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a < b & c                                          | a < b & c",
                "<p>one</p><p>two <b>bold</b><br>three              | one\\ntwo bold\\nthree",
                "<ul><li>a<li>b</ul>c                               | - a\\n- b\\nc",
                "<table><tr><td>a<td>b<tr><td>c<td>d</table>        | a ~ b\\nc ~ d",
                "<img alt=\\\"a cat\\\"> &lt;x&gt;&nbsp; y          | a cat <x> y",
                "{braces}                                           | {{braces}}",
                "You cast @UUID[Compendium.a.b]{Slow}.              | You cast Slow.",
                "@Actor[x]{Bob} and @Compendium[a.b]{Al}            | Bob and Al",
                "@UUID[Actor.x]                                     | @UUID[Actor.x]",
                "@Damage[1d6[fire]]{burn}                           | burn",
                "&amp;Reference[Stunned] &Reference[condition=prone apply=false] &Reference[x]{y} | Stunned prone y",
                "[[/r 1d6 #flavour]] [[/r 1d4 * 10]]{1d4 x 10}      | 1d6 1d4 x 10",
                "[[/r 1d4 + 4#toads]] [[/r #just words]]            | 1d4 + 4 just words",
                "[[/damage 5d6 type=poison average=true]]           | 5d6 poison",
                "[[/save ability=con dc=15 format=long]]            | DC 15 con",
                "[[/save con 15]]                                   | DC 15 con",
                "[[2d4]] and [[2d4]]{n}                             | {inline} and n: {inline_2}",
                "[[2 + 3]] [[1d2*5]]                                | 5 {inline}",
                "[[1d4[fire]]]                                      | {inline}",
                "[[@mod]]                                           | [[@mod]]",
                "[[no end @x[ &y[                                   | [[no end @x[ &y[",
            })
    void aTextReadsAsAPersonWouldReadIt(String source, String text) {
        var document = Read.json(ONE.formatted(source.replace("\\\"", "\\'"))).document();

        var expected = text.replace('~', '|');
        assertThat(document)
                .containsAnyOf("then: \"" + expected + "\"", "then: " + expected + "}", "then: " + expected + "\n");
    }

    @Test
    void theTextAsItStandsInTheFileIsKept() {
        assertThat(Read.json(ONE.formatted("<b>{x}</b>")).document())
                .contains("- {roll: 1, then: \"{{x}}\"}")
                .contains("- {roll: 1, then: \"<b>{{x}}</b>\"}");
        assertThat(Read.json(ONE.formatted("plain")).document()).doesNotContain("original");
    }

    @Test
    void rollsInTextsAreDrawsThatRowsShare() {
        assertThat(Read.json("""
                {'formula': '1d2', 'results': [{'text': '[[2d4]] [[2d4]]', 'range': [1, 1]}, {'text': '[[2d4]] [[1d2 * 10]]', 'range': [2, 2]}]}""").document())
                .contains("inline: {generator: one, dice: 2d4}", "inline_2: {generator: one, dice: 2d4}")
                .contains("inline_3: {generator: one, pick: [\"10\", \"20\"]}")
                .contains("then: \"{inline} {inline_2}\"", "then: \"{inline} {inline_3}\"");
    }

    @Test
    void rollsThatNeedWhatIsNotThereStayAndThatIsSaid() {
        assertThat(Read.json(ONE.formatted("[[1d6 + @mod]]")).leftOut())
                .containsExactly("The roll [[1d6 + @mod]] is not rolled; its formula stays in the text.");
        assertThat(Read.json(ONE.formatted("[[1d6]]".repeat(120))).leftOut())
                .containsExactly("The roll [[1d6]] is not rolled; its formula stays in the text.");
    }
}
