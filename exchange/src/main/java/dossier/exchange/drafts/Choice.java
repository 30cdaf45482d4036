package dossier.exchange.drafts;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import dossier.exchange.problems.Refusal;

/** Texts, each with a weight, of which one is drawn. Not thread-safe. */
public final class Choice {

    private static final int LONGEST_WORD = 200;
    private static final BigInteger HEAVIEST = BigInteger.valueOf(1_000_000_000);

    /** A draw would read it as the characters from one to another. */
    private static final Pattern RANGE = Pattern.compile("\\S *\\.\\. *\\S");

    private final Map<String, BigInteger> weights = new LinkedHashMap<>();

    /** Adds a text; the weights of equal texts add up. */
    public void add(String text, BigInteger weight) {
        weights.merge(text, weight, BigInteger::add);
    }

    /** Whether nothing was added. */
    public boolean isEmpty() {
        return weights.isEmpty();
    }

    /**
     * Adds the draw: equally likely words become a pick, words with weights are weighted, and what is no word becomes a table.
     *
     * @throws dossier.contracts.problems.ProblemException when the weights are too far apart
     */
    public void addTo(Draft draft, String name) {
        var divisor = weights.values().stream().reduce(BigInteger.ZERO, BigInteger::gcd);
        var reduced = new LinkedHashMap<String, Long>();
        weights.forEach((text, weight) -> reduced.put(text, reduced(text, weight.divide(divisor))));
        var equal = reduced.values().stream().allMatch(weight -> weight == 1);
        if (!reduced.keySet().stream().allMatch(Choice::isWord)) {
            draft.draw(name, "table", name);
            draft.table(name, phrases(reduced, draft));
        } else if (equal
                && reduced.keySet().stream()
                        .noneMatch(text -> RANGE.matcher(text).matches())) {
            draft.draw(name, "pick", List.copyOf(reduced.keySet()));
        } else {
            draft.draw(name, "weighted", reduced);
        }
    }

    private static long reduced(String text, BigInteger weight) {
        if (weight.compareTo(HEAVIEST) > 0) {
            throw Refusal.at(
                    text,
                    weight,
                    "The weights are too far apart: the largest can be %,d times the smallest.".formatted(HEAVIEST));
        }
        return weight.longValueExact();
    }

    private static boolean isWord(String text) {
        return !text.isBlank()
                && text.codePointCount(0, text.length()) <= LONGEST_WORD
                && text.indexOf('\n') < 0
                && text.indexOf('\t') < 0;
    }

    private static List<Object> phrases(Map<String, Long> weights, Draft draft) {
        var phrases = new ArrayList<>();
        weights.forEach((text, weight) -> {
            var phrase = Writing.fitting(Writing.literal(text), draft);
            phrases.add(weight == 1 ? phrase : weighted(phrase, weight));
        });
        return phrases;
    }

    private static Map<String, Object> weighted(String phrase, long weight) {
        var weighted = new LinkedHashMap<String, Object>();
        weighted.put("text", phrase);
        weighted.put("weight", weight);
        return weighted;
    }
}
