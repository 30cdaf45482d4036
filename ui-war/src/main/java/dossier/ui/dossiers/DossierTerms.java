package dossier.ui.dossiers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dossier.ui.search.Terms;

/** What dossiers are found by. Those of one batch say the same over and over, so it remembers. Not thread-safe. */
final class DossierTerms {

    private final Map<String, Set<String>> words = new HashMap<>();
    private final Map<List<String>, String> values = new HashMap<>();

    /** The terms of a stored dossier. */
    Set<String> of(Dossier dossier) {
        var book = dossier.getRulebook();
        var terms = new LinkedHashSet<>(words.computeIfAbsent(dossier.getText(), Terms::words));
        dossier.getOutcome()
                .forEach((field, value) ->
                        terms.add(values.computeIfAbsent(List.of(field, value), pair -> Terms.outcome(field, value))));
        terms.add(Terms.rulebook(book.getName()));
        terms.add(Terms.version(book.getName(), book.getVersion()));
        if (dossier.getBatch() != null) {
            terms.add(Terms.batch(dossier.getBatch()));
        }
        return terms;
    }

    /** What a dossier must have to fit a filter; its time is no term. */
    static List<String> of(DossierFilter filter) {
        var terms = new ArrayList<String>();
        if (filter.search() != null) {
            terms.addAll(Terms.words(filter.search()));
        }
        filter.outcome().forEach((field, value) -> terms.add(Terms.outcome(field, value)));
        if (filter.batch() != null) {
            terms.add(Terms.batch(filter.batch()));
        }
        if (filter.version() != null) {
            terms.add(Terms.version(filter.rulebook(), filter.version()));
        } else if (filter.rulebook() != null) {
            terms.add(Terms.rulebook(filter.rulebook()));
        }
        return terms;
    }
}
