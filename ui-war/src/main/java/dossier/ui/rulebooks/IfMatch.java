package dossier.ui.rulebooks;

import java.util.Arrays;

import dossier.contracts.problems.ProblemException;
import dossier.contracts.problems.ProblemType;

/**
 * What a change expects to find (RFC 9110, If-Match), so that nobody overwrites what he has not seen.
 *
 * @param header the header's value: entity tags in quotes, {@code *} for anything, or null for no expectation
 */
public record IfMatch(String header) {

    private static final String ANYTHING = "*";

    /** What a reader of this tag expects. */
    public static IfMatch of(String tag) {
        return new IfMatch('"' + tag + '"');
    }

    /**
     * Refuses a change without expectation.
     *
     * @throws ProblemException {@code unconditional}
     */
    public IfMatch required() {
        if (header == null) {
            throw new ProblemException(
                    ProblemType.UNCONDITIONAL,
                    "Send the header If-Match with the ETag of the version that you changed.");
        }
        return this;
    }

    /** @throws ProblemException {@code changed} when something else is there */
    void check(StoredRulebook found) {
        if (!fits(found.getTag())) {
            throw new ProblemException(
                    ProblemType.CHANGED,
                    "The rulebook %s is at version %d by %s now; look at it, then save again."
                            .formatted(
                                    found.getName(),
                                    found.getNewest().getVersion(),
                                    found.getNewest().getCreatedBy()));
        }
    }

    private boolean fits(String tag) {
        return header == null
                || Arrays.stream(header.split(","))
                        .map(String::strip)
                        .anyMatch(expected -> expected.equals(ANYTHING) || expected.equals('"' + tag + '"'));
    }
}
