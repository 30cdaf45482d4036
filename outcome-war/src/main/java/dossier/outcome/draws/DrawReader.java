package dossier.outcome.draws;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import dossier.contracts.draws.Draw;
import dossier.contracts.problems.ProblemException;
import dossier.contracts.problems.Violation;
import dossier.outcome.names.Values;
import dossier.rulebooks.document.NearestWord;

/**
 * Checks draws against a rulebook and reads them.
 *
 * @param draws all draws of the rulebook, in its order
 * @param names how many names the rulebook has
 */
public record DrawReader(List<DrawnValues> draws, int names) {

    private static final int MOST_STRANGERS = 10;

    /** Keeps a copy of the draws. */
    public DrawReader {
        draws = List.copyOf(draws);
    }

    /**
     * The values of the names that draws give, for one dossier; the others are still open.
     *
     * @param draw as it came, possibly null or broken
     * @param field how messages call it, for instance {@code draws[3]}
     * @throws ProblemException {@code invalid-input} with the first thing that is wrong with each of its parts
     */
    public Values read(Draw draw, String field) {
        if (draw == null || draw.values() == null) {
            throw ProblemException.invalid(
                    field,
                    null,
                    field + " must be an object such as {\"index\": 0, \"values\": {\"coin\": [\"heads\"]}}.");
        }
        var violations = violations(draw, field);
        if (!violations.isEmpty()) {
            throw ProblemException.invalid(violations);
        }
        var values = new Values(names);
        draws.forEach(drawn -> drawn.read(draw.values().get(drawn.spec().name()), values));
        return values;
    }

    private List<Violation> violations(Draw draw, String field) {
        var violations = new ArrayList<Violation>();
        if (draw.index() < 0) {
            violations.add(Violation.of(
                    field + ".index", draw.index(), field + ".index must be 0 or more, not " + draw.index() + "."));
        }
        for (var drawn : draws) {
            var name = drawn.spec().name();
            drawn.wrong(draw.values().get(name), field + ".values." + name).ifPresent(violations::add);
        }
        // Every draw of the rulebook that is there is right, so only more draws than that can be strange ones.
        if (violations.isEmpty() && draw.values().size() > draws.size()) {
            violations.addAll(strangers(draw, field));
        }
        return violations;
    }

    private List<Violation> strangers(Draw draw, String field) {
        var known = draws.stream().map(drawn -> drawn.spec().name()).collect(Collectors.toSet());
        return draw.values().keySet().stream()
                .filter(name -> !known.contains(name))
                .limit(MOST_STRANGERS)
                .map(name -> Violation.of(
                        field + ".values." + name,
                        null,
                        "The rulebook has no draw \"" + Violation.shortened(name) + "\""
                                + NearestWord.hint(name, known)))
                .toList();
    }
}
