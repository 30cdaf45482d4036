package dossier.ui.requests;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import dossier.contracts.problems.ProblemException;
import dossier.contracts.problems.Violation;

/** Reads the parameters of one request and collects all that is wrong with them. Not thread-safe. */
public final class Parameters {

    private static final int MOST = 200;
    private static final int USUAL = 50;
    private static final int LONGEST = 200;
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

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
            refuse(name, text, "The parameter %s must be a number from 1 to %d.".formatted(name, most));
        }
        return number.orElse(missing);
    }

    /** A parameter that is {@code true} or {@code false}; null for false. */
    public boolean flag(String name, String text) {
        if (text != null && !text.equals("true") && !text.equals("false")) {
            refuse(name, text, "The parameter %s must be true or false.".formatted(name));
        }
        return "true".equals(text);
    }

    /**
     * The only value of a parameter, without space around it; null when it is blank or missing.
     *
     * @param values all that were given, at most one of them, with at most {@value #LONGEST} characters that all show
     */
    public String text(String name, List<String> values) {
        if (values.size() > 1) {
            refuse(name, String.join(", ", values), "The parameter %s may be given once.".formatted(name));
        }
        var text = values.isEmpty() ? "" : values.get(0).strip();
        if (text.length() > LONGEST) {
            refuse(name, text, "The parameter %s may have at most %d characters.".formatted(name, LONGEST));
        }
        if (text.codePoints().anyMatch(Character::isISOControl)) {
            refuse(name, text, "The parameter %s must be made of signs that show.".formatted(name));
        }
        return text.isEmpty() ? null : text;
    }

    /**
     * A point in time of the years 1970 to 9999: a day, which means its beginning in UTC, a time of a day in UTC, or one
     * with a zone offset (ISO 8601). Null for null and for what is wrong.
     */
    public Instant moment(String name, String text) {
        if (text == null) {
            return null;
        }
        var moment = MomentText.parse(text);
        if (moment.isEmpty()) {
            refuse(
                    name,
                    text,
                    ("The parameter %s must be a day like 2026-11-21 or a time like 2026-11-21T18:30 or 2026-11-21T18:30:00Z"
                                    + " of the years 1970 to 9999.")
                            .formatted(name));
        }
        return moment.orElse(null);
    }

    /** Remembers that a parameter is wrong, and what is allowed. */
    public void refuse(String name, Object value, String message) {
        wrong.add(Violation.of(name, value, message));
    }

    /** A day in UTC of the years 1970 to 9999; what is missing when the text is null, empty or wrong. */
    public LocalDate day(String name, String text, LocalDate missing) {
        if (text == null || text.isEmpty()) {
            return missing;
        }
        var day = Optional.of(text)
                .filter(DAY.asMatchPredicate())
                .flatMap(MomentText::parse)
                .map(moment -> LocalDate.ofInstant(moment, ZoneOffset.UTC));
        if (day.isEmpty()) {
            refuse(
                    name,
                    text,
                    "The parameter %s must be a day like 2026-11-21 of the years 1970 to 9999.".formatted(name));
        }
        return day.orElse(missing);
    }

    /** One of some words; empty when the text is null, empty or wrong. */
    public Optional<String> choice(String name, String text, List<String> words) {
        if (text == null || text.isEmpty()) {
            return Optional.empty();
        }
        if (!words.contains(text)) {
            refuse(name, text, "The parameter %s must be one of %s.".formatted(name, String.join(", ", words)));
        }
        return Optional.of(text).filter(words::contains);
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
