package dossier.ui.requests;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dossier.contracts.problems.ProblemException;
import dossier.contracts.problems.Violation;

/** Reads the parameters of one request and collects all that is wrong with them. Not thread-safe. */
public final class Parameters {

    private static final int MOST = 200;
    private static final int USUAL = 50;

    private final List<Violation> wrong = new ArrayList<>();

    /** The parameter {@code limit}: how many entries at most, 1 to {@value #MOST}; null for {@value #USUAL}. */
    public int limit(String text) {
        return (int) number("limit", text, USUAL, MOST);
    }

    /** A number from 1 to the most; what is missing when the text is null or wrong. */
    public long number(String name, String text, long missing, long most) {
        if (text == null) {
            return missing;
        }
        var number = parse(text).filter(value -> value >= 1 && value <= most);
        if (number.isEmpty()) {
            wrong.add(
                    Violation.of(name, text, "The parameter %s must be a number from 1 to %d.".formatted(name, most)));
        }
        return number.orElse(missing);
    }

    /** A parameter that is {@code true} or {@code false}; null for false. */
    public boolean flag(String name, String text) {
        if (text != null && !text.equals("true") && !text.equals("false")) {
            wrong.add(Violation.of(name, text, "The parameter %s must be true or false.".formatted(name)));
        }
        return "true".equals(text);
    }

    /** @throws ProblemException {@code invalid-input}, naming each parameter that is wrong */
    public void check() {
        if (!wrong.isEmpty()) {
            throw ProblemException.invalid(wrong);
        }
    }

    private static Optional<Long> parse(String text) {
        try {
            return Optional.of(Long.valueOf(text));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
