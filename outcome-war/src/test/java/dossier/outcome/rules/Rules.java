package dossier.outcome.rules;

import java.util.LinkedHashMap;
import java.util.List;

import dossier.contracts.draws.Draw;
import dossier.contracts.problems.ProblemException;
import dossier.rulebooks.book.Rulebook;
import dossier.rulebooks.document.InvalidRulebookException;
import dossier.rulebooks.shipped.ShippedRulebooks;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Rulebooks and draws as the tests write them. */
public final class Rules {

    private Rules() {}

    /** A shipped rulebook, ready to decide. */
    public static CompiledRulebook shipped(String name) {
        return ShippedRulebooks.all().stream()
                .filter(book -> book.name().equals(name))
                .map(CompiledRulebook::of)
                .findFirst()
                .orElseThrow();
    }

    /** A document, ready to decide. */
    public static CompiledRulebook compile(String document) {
        return CompiledRulebook.of(Rulebook.read(document));
    }

    /** Everything that is wrong with a document, each as {@code line:column path: message}. */
    static List<String> complaints(String document) {
        return catchThrowableOfType(InvalidRulebookException.class, () -> compile(document))
                .problem()
                .violations()
                .stream()
                .map(wrong -> wrong.line() + ":" + wrong.column() + " " + wrong.field() + ": " + wrong.message())
                .toList();
    }

    /** A draw with some values for each name: {@code draw("letters", List.of("a", "b"))}. */
    public static Draw draw(String name, List<String> values) {
        var all = new LinkedHashMap<String, List<String>>();
        all.put(name, values);
        return new Draw(0, all);
    }

    /** The same with a second name. */
    public static Draw draw(String name, List<String> values, String other, List<String> otherValues) {
        var draw = draw(name, values);
        draw.values().put(other, otherValues);
        return draw;
    }

    /** Why a rulebook gives no outcome for a draw. */
    static String problem(CompiledRulebook rulebook, Draw draw) {
        return catchThrowableOfType(ProblemException.class, () -> rulebook.decide(draw, "draw"))
                .problem()
                .detail();
    }
}
