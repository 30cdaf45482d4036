package dossier.outcome.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import dossier.contracts.documents.Check;
import dossier.contracts.documents.Comparison;
import dossier.contracts.documents.ComparisonOrder;
import dossier.contracts.documents.DocumentsApi;
import dossier.contracts.documents.Odds;
import dossier.contracts.documents.TrialOrder;
import dossier.contracts.documents.Trials;
import dossier.outcome.odds.Chances;

/** Looks at documents for the editor. There is one for all requests, which share what it remembers and its turns. */
@ApplicationScoped
@Path("/documents")
@Tag(name = "documents")
public class DocumentsResource implements DocumentsApi {

    private static final int AT_ONCE = 2;
    private static final long PATIENCE_MILLIS = 2_000;
    private static final long THOROUGH_PATIENCE_MILLIS = 10_000;

    private final Drafts drafts = new Drafts();
    private final Turns turns = new Turns(AT_ONCE, PATIENCE_MILLIS);
    private final Turns thoroughTurns = new Turns(1, THOROUGH_PATIENCE_MILLIS);

    @Override
    public Check check(String document) {
        return turns.take(() -> draft(document).check());
    }

    @Override
    public Odds odds(String document) {
        return turns.take(() -> draft(document).odds());
    }

    @Override
    public Odds thoroughOdds(String document) {
        return thoroughTurns.take(() -> Chances.thorough(draft(document).rulebook()));
    }

    @Override
    public Trials attempt(TrialOrder order) {
        Orders.check(order);
        return turns.take(() -> Trying.of(draft(order.document()).rulebook(), order.seed(), order.count()));
    }

    @Override
    public Comparison compare(ComparisonOrder order) {
        Orders.check(order);
        return turns.take(() ->
                Comparing.of(draft(order.before()).odds(), draft(order.after()).odds()));
    }

    /** A request without a body is an empty document. */
    private Draft draft(String document) {
        return drafts.draft(document == null ? "" : document);
    }
}
