package dossier.ui.generation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import dossier.contracts.draws.DrawOrder;
import dossier.contracts.problems.ProblemException;
import dossier.contracts.problems.Violation;
import dossier.rulebooks.document.Characters;
import dossier.rulebooks.document.NearestWord;
import dossier.ui.collections.Editions;
import dossier.ui.rulebooks.RulebookCatalog;
import dossier.ui.rulebooks.RulebookSummary;

/** Turns what people ask for into an order, or says all that is wrong with it. */
@ApplicationScoped
public class OrderReader {

    @Inject
    private RulebookCatalog catalog;

    @Inject
    private Editions editions;

    /**
     * Reads an order.
     *
     * @param rulebook name of a rulebook
     * @param seed null or blank for a new one
     * @throws ProblemException {@code invalid-input}, naming each field, or {@code conflict} when the rulebook cannot draw from its
     *     collections
     */
    public Order read(String rulebook, String seed) {
        return read(rulebook, seed, List.of());
    }

    /**
     * Reads an order that is part of something larger.
     *
     * @param otherwise what is wrong with the rest of it already
     * @throws ProblemException {@code invalid-input}, naming each field, those of the rest first, or {@code conflict}
     */
    public Order read(String rulebook, String seed, List<Violation> otherwise) {
        var wrong = new ArrayList<>(otherwise);
        var book = Optional.ofNullable(rulebook).flatMap(catalog::find);
        if (book.isEmpty()) {
            wrong.add(Violation.of("rulebook", rulebook, missing(rulebook)));
        }
        if (seed != null && seed.length() > DrawOrder.LONGEST_SEED) {
            wrong.add(Violation.of(
                    "seed",
                    seed,
                    "The seed has %d characters; at most %d are allowed."
                            .formatted(seed.length(), DrawOrder.LONGEST_SEED)));
        } else if (seed != null) {
            Characters.firstHidden(seed, false)
                    .ifPresent(at -> wrong.add(Violation.of(
                            "seed",
                            null,
                            "The seed must have characters that show only, not U+%04X."
                                    .formatted(seed.codePointAt(at)))));
        }
        if (!wrong.isEmpty()) {
            throw ProblemException.invalid(wrong);
        }
        var found = book.orElseThrow();
        var collections = editions.current(found.getHash(), found.getDocument());
        return new Order(found, collections, seed == null || seed.isBlank() ? Seeds.fresh() : seed);
    }

    private String missing(String rulebook) {
        var names = catalog.all().stream().map(RulebookSummary::name).toList();
        var list = String.join(", ", names);
        return rulebook == null
                ? "The field rulebook is missing; it is one of: %s.".formatted(list)
                : "There is no rulebook \"%s\"; there are: %s%s"
                        .formatted(rulebook, list, NearestWord.hint(rulebook, names));
    }
}
