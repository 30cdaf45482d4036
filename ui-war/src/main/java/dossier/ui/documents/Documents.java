package dossier.ui.documents;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.ProcessingException;

import org.eclipse.microprofile.faulttolerance.exceptions.FaultToleranceException;
import org.eclipse.microprofile.rest.client.inject.RestClient;

import dossier.contracts.documents.Check;
import dossier.contracts.documents.Comparison;
import dossier.contracts.documents.ComparisonOrder;
import dossier.contracts.documents.DocumentsApi;
import dossier.contracts.documents.Odds;
import dossier.contracts.documents.TrialOrder;
import dossier.contracts.documents.Trials;
import dossier.contracts.problems.Problem;
import dossier.contracts.problems.ProblemException;
import dossier.contracts.problems.ProblemType;
import dossier.ui.collections.Editions;

/** What the outcome service says about documents. Its silence becomes problem {@code unavailable}. */
@ApplicationScoped
public class Documents {

    /** What the author of a document can mend. */
    private static final Set<ProblemType> OF_THE_AUTHOR = EnumSet.of(
            ProblemType.CONFLICT, ProblemType.INVALID_RULEBOOK, ProblemType.INVALID_INPUT, ProblemType.TOO_LARGE);

    private DocumentsApi service;
    private DocumentsApi thorough;
    private Editions editions;

    /** For the container's proxy. */
    protected Documents() {}

    @Inject
    Documents(@RestClient DocumentsService service, @RestClient ThoroughService thorough, Editions editions) {
        this((DocumentsApi) service, thorough, editions);
    }

    Documents(DocumentsApi service, DocumentsApi thorough, Editions editions) {
        this.service = service;
        this.thorough = thorough;
        this.editions = editions;
    }

    /** All errors of a document, or else all warnings. Collections that it draws from need not be there. */
    public Check check(String document) {
        var edition = editions.asFarAsThereIs(document);
        return ask(service, outcome -> outcome.check(edition));
    }

    /**
     * How likely each value of each output is.
     *
     * @throws ProblemException {@code invalid-rulebook}, or {@code conflict} when it cannot draw from its collections
     */
    public Odds odds(String document) {
        var edition = editions.now(document);
        return ask(service, outcome -> outcome.odds(edition));
    }

    /**
     * The same for those who keep them: takes up to half a minute, so nobody should wait for it. Those of draws from collections
     * change with the words, so there are none to keep.
     *
     * @throws ProblemException {@code invalid-rulebook}
     */
    public Odds thoroughOdds(String document) {
        return editions.isDrawnFrom(document)
                ? new Odds(List.of())
                : ask(thorough, outcome -> outcome.thoroughOdds(document));
    }

    /**
     * Dossiers that a document would give.
     *
     * @throws ProblemException {@code invalid-input}, {@code invalid-rulebook}
     */
    public Trials attempt(TrialOrder order) {
        var edition = order.document() == null
                ? order
                : new TrialOrder(editions.now(order.document()), order.seed(), order.count());
        return ask(service, outcome -> outcome.attempt(edition));
    }

    /**
     * What changes in the odds from one document to another.
     *
     * @throws ProblemException {@code invalid-rulebook}
     */
    public Comparison compare(ComparisonOrder order) {
        var both = new ComparisonOrder(editions.asFarAsThereIs(order.before()), editions.asFarAsThereIs(order.after()));
        return ask(service, outcome -> outcome.compare(both));
    }

    private static <T> T ask(DocumentsApi service, Function<DocumentsApi, T> question) {
        try {
            return question.apply(service);
        } catch (ProcessingException | FaultToleranceException e) {
            throw new ProblemException(unavailable(), e);
        } catch (ProblemException e) {
            throw new ProblemException(seenFromOutside(e.problem()), e);
        }
    }

    private static Problem seenFromOutside(Problem problem) {
        if (OF_THE_AUTHOR.stream().anyMatch(problem::is)) {
            return problem;
        }
        return problem.is(ProblemType.UNAVAILABLE)
                ? unavailable()
                : Problem.of(ProblemType.INTERNAL, "The outcome service failed. Its log has the details.", List.of());
    }

    private static Problem unavailable() {
        return Problem.of(
                ProblemType.UNAVAILABLE,
                "The outcome service does not answer; nothing was checked or saved. Try again in a moment.",
                List.of());
    }
}
