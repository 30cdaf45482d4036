package dossier.rulebooks.draws;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

import dossier.rulebooks.document.Part;

/**
 * Two numbers as a rulebook writes them: {@code 0.00..9.99}.
 *
 * @param from the smaller, with the decimal places that were written
 * @param to the larger or the same
 */
record Range(BigDecimal from, BigDecimal to) {

    /** The most digits of a number: their count of units always fits 64 bits. */
    private static final int MOST_DIGITS = 18;

    private static final String NUMBER = "(-?\\d+(?:\\.\\d+)?)";
    private static final Pattern SHAPE = Pattern.compile(NUMBER + " *\\.\\. *" + NUMBER);
    private static final Pattern SINGLE = Pattern.compile(NUMBER);

    /** Reads a range; anything else is a finding that shows the example. */
    static Optional<Range> read(Part part, String example) {
        return part.text().flatMap(text -> {
            var shape = SHAPE.matcher(text);
            if (!shape.matches()) {
                part.wrong("Must be a range such as %s.".formatted(example));
                return Optional.empty();
            }
            var from = number(shape.group(1), part);
            var to = number(shape.group(2), part);
            if (from.isEmpty() || to.isEmpty()) {
                return Optional.empty();
            }
            if (from.get().compareTo(to.get()) > 0) {
                part.wrong("Must start with the smaller number: %s..%s.".formatted(shape.group(2), shape.group(1)));
                return Optional.empty();
            }
            return Optional.of(new Range(from.get(), to.get()));
        });
    }

    /** Reads one number; anything else is a finding. */
    static Optional<BigDecimal> number(Part part) {
        return part.text().flatMap(text -> {
            if (!SINGLE.matcher(text).matches()) {
                part.wrong("Must be a number such as 0.25.");
                return Optional.empty();
            }
            return number(text, part);
        });
    }

    private static Optional<BigDecimal> number(String text, Part part) {
        if (text.chars().filter(Character::isDigit).count() > MOST_DIGITS) {
            part.wrong("A number must have at most %d digits.".formatted(MOST_DIGITS));
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(text));
    }
}
