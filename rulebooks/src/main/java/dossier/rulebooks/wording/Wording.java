package dossier.rulebooks.wording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * A place that has been cut at its bars.
 *
 * @param head what stands before the first bar
 * @param modifiers what is done to its value, in order
 */
public record Wording(String head, List<UnaryOperator<String>> modifiers) {

    /** Keeps a copy of the modifiers. */
    public Wording {
        modifiers = List.copyOf(modifiers);
    }

    /**
     * Reads what stands between braces.
     *
     * @param wrong is told what is wrong with a modifier
     * @return the place; empty when something was wrong
     */
    public static Optional<Wording> read(String place, Consumer<String> wrong) {
        var parts = place.split("\\|", -1);
        var modifiers = new ArrayList<UnaryOperator<String>>();
        Arrays.stream(parts)
                .skip(1)
                .map(String::strip)
                .forEach(part -> Modifier.read(part, wrong).ifPresent(modifiers::add));
        return modifiers.size() < parts.length - 1
                ? Optional.empty()
                : Optional.of(new Wording(parts[0].strip(), modifiers));
    }

    /** The value with everything done to it. */
    public String apply(String value) {
        var worded = value;
        for (var modifier : modifiers) {
            worded = modifier.apply(worded);
        }
        return worded;
    }
}
