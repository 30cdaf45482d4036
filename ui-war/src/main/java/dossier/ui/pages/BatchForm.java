package dossier.ui.pages;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.omnifaces.cdi.Param;

import dossier.contracts.problems.Problem;
import dossier.contracts.problems.ProblemException;
import dossier.contracts.problems.ProblemType;
import dossier.ui.access.Needs;
import dossier.ui.access.Right;
import dossier.ui.actions.ActionKind;
import dossier.ui.actions.Recorded;
import dossier.ui.batches.BatchOrderReader;
import dossier.ui.batches.Batches;
import dossier.ui.rulebooks.RulebookCatalog;
import dossier.ui.rulebooks.RulebookSummary;

/**
 * Where a batch is ordered. The address says what is filled in already. Each form carries a key of its own, so that neither a
 * double click nor a reload orders twice.
 */
@Named
@RequestScoped
public class BatchForm {

    @Inject
    private RulebookCatalog catalog;

    @Inject
    private BatchOrderReader orders;

    @Inject
    private Batches batches;

    @Inject
    private Notices notices;

    @Inject
    @Param(disableBeanValidation = true)
    private String rulebook;

    @Inject
    @Param(disableBeanValidation = true)
    private String count;

    @Inject
    @Param(disableBeanValidation = true)
    private String seed;

    @Inject
    @Param(disableBeanValidation = true)
    private String key;

    /** Orders what is filled in and goes on to the page of the batch; when that fails, the form stays as it is and says why. */
    @Recorded(ActionKind.BATCH_ORDERED)
    @Needs(Right.ORDER)
    public void order() {
        try {
            var ordered = batches.order(orders.read(rulebook, count, seed, key));
            Redirect.to("/batches/" + ordered.number());
        } catch (ProblemException e) {
            complain(e.problem());
        }
    }

    private void complain(Problem problem) {
        if (problem.is(ProblemType.CONFLICT)) {
            key = null;
            notices.orderedAlready(problem);
        } else {
            notices.show(problem);
        }
    }

    /** Goes to where batches are ordered, with what is filled in. */
    public void begin() {
        Redirect.to("/batches?rulebook=%s&seed=%s".formatted(encoded(rulebook), encoded(seed)));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(Objects.requireNonNullElse(text, ""), StandardCharsets.UTF_8);
    }

    /** What can be chosen from. */
    public List<RulebookSummary> getRulebooks() {
        return catalog.all();
    }

    /** Name of the chosen rulebook; null for none. */
    public String getRulebook() {
        return rulebook;
    }

    /** How many dossiers, as it was written. */
    public String getCount() {
        return count;
    }

    /** The seed to use; null or empty for a new one. */
    public String getSeed() {
        return seed;
    }

    /** What this form is known by. */
    public String getKey() {
        return key == null ? UUID.randomUUID().toString() : key;
    }
}
