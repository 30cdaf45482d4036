package dossier.rulebooks.document;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Collects all that is wrong with one document, so that its author sees everything at once. Not thread-safe: one reading
 * has one collector.
 */
public final class Findings {

    /** The most findings that are kept; a document with more of them is mended in rounds. */
    public static final int MOST = 100;

    private static final Comparator<Finding> BY_POSITION =
            Comparator.comparingInt(Finding::line).thenComparingInt(Finding::column);

    private final Set<Finding> found = new LinkedHashSet<>();

    /** Takes a finding; it is dropped when it is here already, or {@value #MOST} others are. */
    public void add(Finding finding) {
        if (found.size() < MOST) {
            found.add(finding);
        }
    }

    /** Whether nothing is wrong so far. */
    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** What was found, in the order of the document. */
    public List<Finding> all() {
        return found.stream().sorted(BY_POSITION).toList();
    }

    /**
     * Does nothing when nothing is wrong.
     *
     * @throws InvalidRulebookException with all that was found
     */
    public void raise() {
        if (!found.isEmpty()) {
            throw new InvalidRulebookException(all());
        }
    }
}
