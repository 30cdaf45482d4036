package dossier.ui.web;

import jakarta.faces.component.UIViewRoot;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;

import org.omnifaces.util.Beans;
import org.omnifaces.util.Faces;
import org.primefaces.context.PrimeFacesContext;
import org.primefaces.csp.CspPhaseListener;

/**
 * Tells browsers what a page may load and run. Pages without a view state have no scripts and allow none, unless they say
 * so by the attribute {@value #SCRIPTS} of their view: those mark ours with a {@link Nonce}. Pages with a view state allow
 * the scripts of PrimeFaces, marked with a fresh number of its own.
 */
public class ContentPolicy implements PhaseListener, SystemEventListener {

    private static final String SCRIPTS = "scripts";
    private static final String HEADER = "Content-Security-Policy";

    private static final String COMMON =
            "default-src 'none'; img-src 'self' data:; base-uri 'none'; form-action 'self';"
                    + " frame-ancestors 'none'; connect-src 'self';";

    /** PrimeFaces sets styles of single elements while it works. */
    private static final String WITH_WIDGETS = COMMON + " style-src 'self' 'unsafe-inline'; script-src 'self'";

    private static final String WITHOUT_SCRIPTS = COMMON + " style-src 'self'";

    /** Scripts may add styles of their own, marked like them. */
    private static final String WITH_SCRIPTS = WITHOUT_SCRIPTS + " 'nonce-%1$s'; script-src 'self' 'nonce-%1$s'";

    /** PrimeFaces would decide before the page is built, and begin a session for its number even without scripts. */
    @Override
    public void afterPhase(PhaseEvent event) {
        PrimeFacesContext.getCspState(event.getFacesContext()).setInitialized(true);
    }

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }

    @Override
    public void processEvent(SystemEvent event) {
        var view = (UIViewRoot) event.getSource();
        if (view.isTransient()) {
            Faces.getResponse().setHeader(HEADER, hasScripts(view) ? WITH_SCRIPTS.formatted(nonce()) : WITHOUT_SCRIPTS);
        } else {
            PrimeFacesContext.getCspState(event.getFacesContext()).setInitialized(false);
            CspPhaseListener.initCsp(event.getFacesContext(), true, false, null, WITH_WIDGETS);
        }
    }

    private static boolean hasScripts(UIViewRoot view) {
        return Boolean.TRUE.equals(view.getAttributes().get(SCRIPTS));
    }

    private static String nonce() {
        return Beans.getReference(Nonce.class).getValue();
    }

    @Override
    public boolean isListenerForSource(Object source) {
        return source instanceof UIViewRoot;
    }
}
