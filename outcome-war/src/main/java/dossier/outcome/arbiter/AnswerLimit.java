package dossier.outcome.arbiter;

import dossier.contracts.outcomes.Outcome;
import dossier.contracts.outcomes.Trace;
import dossier.contracts.problems.ProblemException;
import dossier.contracts.problems.ProblemType;

/** Keeps one answer from filling the memory: a rulebook of long texts and many rows would, ten thousand times. */
final class AnswerLimit {

    /** The most characters of the values of one answer. */
    static final int MOST = 20_000_000;

    private long characters;

    /** The outcome, when there is room for it. */
    Outcome with(Outcome outcome) {
        add(size(outcome));
        return outcome;
    }

    /** The trace, when there is room for it. */
    Trace with(Trace trace) {
        add(size(trace.outcome()) + size(trace.names().values()));
        trace.decisions().stream()
                .flatMap(decision -> decision.rows().stream())
                .forEach(row -> add(row.condition().length()
                        + row.why().length()
                        + row.result().length()));
        return trace;
    }

    private static long size(Outcome outcome) {
        return outcome.text().length() + size(outcome.fields().values());
    }

    private static long size(Iterable<String> texts) {
        var size = 0L;
        for (var text : texts) {
            size += text.length();
        }
        return size;
    }

    private void add(long more) {
        characters += more;
        if (characters > MOST) {
            throw new ProblemException(
                    ProblemType.TOO_LARGE,
                    "The answer would have more than %,d characters; send fewer draws at once.".formatted(MOST));
        }
    }
}
