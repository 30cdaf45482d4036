package dossier.ui.comparison;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import dossier.contracts.documents.Comparison;
import dossier.contracts.documents.ComparisonOrder;
import dossier.ui.documents.Documents;
import dossier.ui.rulebooks.RulebookVersion;
import dossier.ui.rulebooks.Versions;

/** Compares versions of rulebooks. */
@ApplicationScoped
public class Differences {

    @Inject
    private Versions versions;

    @Inject
    private Documents documents;

    /**
     * What changes from one version of a rulebook to another.
     *
     * @param from a number from 1, as it stands in an address
     * @param to a number from 1; null or empty for the newest
     * @throws dossier.contracts.problems.ProblemException {@code not-found}, or {@code unavailable} when the outcome
     *     service does not answer
     */
    public Difference of(String name, String from, String to) {
        var before = versions.find(name, from);
        var after = versions.find(name, to);
        return new Difference(
                name,
                before.getVersion(),
                after.getVersion(),
                TextDifference.unified(label(before), before.getDocument(), label(after), after.getDocument()),
                odds(before, after));
    }

    /**
     * The chances that differ.
     *
     * @throws dossier.contracts.problems.ProblemException {@code unavailable} when the outcome service does not answer
     */
    public Comparison odds(RulebookVersion before, RulebookVersion after) {
        return documents.compare(new ComparisonOrder(before.getDocument(), after.getDocument()));
    }

    private static String label(RulebookVersion version) {
        return "%s version %d".formatted(version.getName(), version.getVersion());
    }
}
