package dossier.ui.rulebooks;

import java.util.List;
import java.util.Set;

import dossier.contracts.problems.Problem;
import dossier.contracts.problems.ProblemException;
import dossier.contracts.problems.ProblemType;
import dossier.contracts.problems.Violation;
import dossier.rulebooks.book.Rulebook;
import dossier.ui.documents.Documents;

/** A document without errors, about to be saved. */
final class Draft {

    /** Addresses of our own that begin like that of a rulebook. */
    private static final Set<String> TAKEN = Set.of("check", "imports", "import", "new", "odds", "schema", "trials");

    private final Rulebook book;

    private Draft(Rulebook book) {
        this.book = book;
    }

    /**
     * Has a document checked.
     *
     * @throws ProblemException {@code invalid-rulebook} with all that is wrong, or {@code unavailable}
     */
    static Draft checked(String document, Documents documents) {
        var errors = documents.check(document).errors();
        if (!errors.isEmpty()) {
            throw invalid(errors);
        }
        return new Draft(Rulebook.read(document));
    }

    /** A new rulebook. */
    Rulebook anyName() {
        if (TAKEN.contains(book.name())) {
            refuse("The name %s is an address of Dossier itself; choose another one.".formatted(book.name()));
        }
        return book;
    }

    /** The next version of a rulebook. */
    Rulebook named(String name) {
        if (!book.name().equals(name)) {
            refuse("The document must keep its name %s; clone the rulebook to give it another one.".formatted(name));
        }
        return book;
    }

    private static ProblemException invalid(List<Violation> errors) {
        var first = errors.get(0);
        var more = errors.size() == 1 ? "" : " (and %d more)".formatted(errors.size() - 1);
        var detail = "Line %d, column %d, %s: %s%s"
                .formatted(first.line(), first.column(), first.field(), first.message(), more);
        return new ProblemException(Problem.of(ProblemType.INVALID_RULEBOOK, detail, errors));
    }

    private void refuse(String message) {
        book.sections().required("rulebook").orElseThrow().wrong(message);
        book.findings().raise();
    }
}
