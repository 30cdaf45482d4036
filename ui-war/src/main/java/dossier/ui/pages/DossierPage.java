package dossier.ui.pages;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

import dossier.contracts.outcomes.Trace;
import dossier.contracts.problems.ProblemException;
import dossier.ui.access.Needs;
import dossier.ui.access.Right;
import dossier.ui.actions.ActionKind;
import dossier.ui.actions.Recorded;
import dossier.ui.dossiers.Dossier;
import dossier.ui.dossiers.Dossiers;
import dossier.ui.generation.Generation;
import dossier.ui.requests.PathNumber;

/** One dossier at its permanent address, with the reasons for its outcome. */
@Named
@RequestScoped
public class DossierPage {

    @Inject
    private Dossiers dossiers;

    @Inject
    private Generation generation;

    @Inject
    @Param(disableBeanValidation = true)
    private String number;

    private Dossier dossier;
    private Trace trace;

    /** Finds the dossier, or answers 404. Without the outcome service it is shown, but not explained. */
    public void load() {
        dossier = PathNumber.parse(number).flatMap(dossiers::find).orElse(null);
        if (dossier == null) {
            Faces.responseSendError(404, null);
            return;
        }
        try {
            trace = generation.explain(dossier);
        } catch (ProblemException e) {
            trace = null;
        }
    }

    /** Deletes the dossier for ever and goes to the list. */
    @Recorded(ActionKind.DOSSIER_DELETED)
    @Needs(Right.DELETE)
    public void delete() {
        PathNumber.parse(number).ifPresent(dossiers::delete);
        Redirect.to("/dossiers?deleted=" + number);
    }

    /** Names the dossier for the browser's history. */
    public String getTitle() {
        return "%d: %s".formatted(dossier.getNumber(), dossier.getText());
    }

    /** Where rulebook and seed are filled in already. */
    public String getRepeatAddress() {
        return "%s/?rulebook=%s&seed=%s"
                .formatted(
                        Faces.getRequestContextPath(),
                        encoded(dossier.getRulebook().getName()),
                        encoded(dossier.getSeed()));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** What is shown. */
    public Dossier getDossier() {
        return dossier;
    }

    /** Why it came out as it did; null when the outcome service cannot say just now. */
    public Trace getTrace() {
        return trace;
    }

    /** The number as it stands in the address. */
    public String getNumber() {
        return number;
    }
}
