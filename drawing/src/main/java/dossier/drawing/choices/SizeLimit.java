package dossier.drawing.choices;

import java.util.List;

import dossier.contracts.problems.ProblemException;
import dossier.contracts.problems.ProblemType;

/** Keeps one answer from filling the memory: a table of long texts would, ten thousand times. */
final class SizeLimit {

    /** The most characters of all values of one answer. */
    static final int MOST = 20_000_000;

    private long characters;

    /** The values, when there is room for them. */
    List<String> with(List<String> values) {
        for (var i = 0; i < values.size(); i++) {
            characters += values.get(i).length();
        }
        if (characters > MOST) {
            throw new ProblemException(
                    ProblemType.TOO_LARGE,
                    "The draws would have more than %,d characters; order fewer at once.".formatted(MOST));
        }
        return values;
    }
}
