package dossier.rulebooks.wording;

import java.util.ArrayList;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class WordingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = true,
            value = {
                "a          ; cat          | a cat",
                "a          ; owl          | an owl",
                "a          ; unicorn      | a unicorn",
                "a          ; uninvited man| an uninvited man",
                "a          ; hour         | an hour",
                "a          ; one-eyed cat | a one-eyed cat",
                "a          ; European     | a European",
                "a          ; 8-sided die  | an 8-sided die",
                "a          ; 18th guest   | an 18th guest",
                "a          ; 180 guests   | a 180 guests",
                "s          ; cat          | cats",
                "s          ; pony         | ponies",
                "s          ; toy          | toys",
                "s          ; witch        | witches",
                "s          ; box          | boxes",
                "s          ; old Man      | old Men",
                "s          ; wood-elf     | wood-elves",
                "ed         ; walk away    | walked away",
                "ed         ; love         | loved",
                "ed         ; cry          | cried",
                "ed         ; play         | played",
                "capitalize ; über den Fluss | Über den Fluss",
                "title      ; the king's men | The King's Men",
                "upper      ; cat          | CAT",
                "lower      ; CAT          | cat",
                "possessive ; Ann          | Ann's",
                "possessive ; Mrs Jones    | Mrs Jones'",
                "plural coin coins ; 1     | coin",
                "plural coin coins ; 12    | coins",
                "plural coin coins ; -1    | coins"
            })
    void doesWhatEnglishDoes(String modifierAndValue, String expected) {
        var parts = modifierAndValue.split(" *; *");

        assertThat(wording("it | " + parts[0]).apply(parts[1])).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"a", "s", "ed", "possessive", "capitalize", "title"})
    void leavesAnEmptyTextAlone(String modifier) {
        assertThat(wording("it|" + modifier).apply("")).isEmpty();
    }

    @Test
    void appliesModifiersInOrder() {
        assertThat(wording("animal | s | a | capitalize | upper").apply("owl")).isEqualTo("AN OWLS");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "captalize       ~ There is no modifier \"captalize\"; did you mean \"capitalize\"? Modifiers are a, capitalize, ed, lower, possessive, s, title, upper, and plural with two words.",
                "a b             ~ There is no modifier \"a b\"; did you mean \"a\"? Modifiers are a, capitalize, ed, lower, possessive, s, title, upper, and plural with two words.",
                "plural coin     ~ The modifier plural takes the word for one and the word for many: {n | plural coin coins}."
            })
    void saysWhatIsWrongWithAModifier(String modifier, String message) {
        var wrong = new ArrayList<String>();

        assertThat(Wording.read("it | " + modifier, wrong::add)).isEmpty();
        assertThat(wrong).containsExactly(message);
    }

    @Test
    void cutsATextAtItsBraces() {
        assertThat(PieceReader.read("😀{{a}} {x | a}{y}.", (message, at) -> {}))
                .containsExactly(
                        new Piece("😀{a} ", false, 0),
                        new Piece("x | a", true, 7),
                        new Piece("y", true, 14),
                        new Piece(".", false, 17));
    }

    private static Wording wording(String place) {
        return Wording.read(place, wrong -> {
                    throw new AssertionError(wrong);
                })
                .orElseThrow();
    }
}
