package dossier.outcome.draws;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import dossier.contracts.problems.Violation;
import dossier.outcome.names.Name;
import dossier.outcome.names.Values;
import dossier.rulebooks.draws.DrawSpec;
import dossier.rulebooks.draws.Uniqueness;

/**
 * One draw of a rulebook, ready to check and read the values that came in for it.
 *
 * @param spec what the rulebook says
 * @param allowed what each value may be
 * @param names the names that stand for one of its values, each with the index of that value
 */
public record DrawnValues(DrawSpec spec, Allowed allowed, Map<Name, Integer> names) {

    /** Keeps a copy of the names. */
    public DrawnValues {
        names = Map.copyOf(names);
    }

    /** The same with the first values only, as they are drawn for a dossier that stands alone. */
    public DrawnValues first(int values) {
        var shorter = new DrawSpec(
                spec.name(),
                spec.generator(),
                spec.space(),
                values,
                spec.unique() ? Uniqueness.TRUE : Uniqueness.FALSE);
        return new DrawnValues(
                shorter,
                allowed,
                names.entrySet().stream()
                        .filter(entry -> entry.getValue() < values)
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** The first thing that is wrong with values; null stands for values that did not come. */
    Optional<Violation> wrong(List<String> values, String field) {
        if (values == null) {
            return violation(field, null, "is missing; the rulebook draws " + count(spec.times()) + " for it.");
        }
        if (values.size() != spec.times()) {
            return violation(
                    field,
                    values.size(),
                    "has " + count(values.size()) + ", but the rulebook draws " + count(spec.times()) + ".");
        }
        var seen = new HashSet<String>();
        for (var i = 0; i < values.size(); i++) {
            var value = values.get(i);
            if (value == null || !allowed.test().test(value)) {
                return violation(
                        field + "[" + i + "]",
                        value,
                        "must be " + allowed.described() + ", not " + Violation.shortened(value) + ".");
            }
            if (spec.unique() && !seen.add(value)) {
                return violation(field + "[" + i + "]", value, "repeats " + value + ", but its values are unique.");
            }
        }
        return Optional.empty();
    }

    private static String count(int values) {
        return values == 1 ? "1 value" : values + " values";
    }

    private static Optional<Violation> violation(String field, Object value, String message) {
        return Optional.of(Violation.of(field, value, field + " " + message));
    }

    /** Gives the names their values, which have been checked. */
    void read(List<String> drawn, Values values) {
        names.forEach((name, index) -> {
            var text = drawn.get(index);
            switch (name.kind()) {
                case INTEGER -> values.setInteger(name, Long.parseLong(text));
                case DECIMAL -> values.set(name, new BigDecimal(text));
                default -> values.set(name, text);
            }
        });
    }
}
