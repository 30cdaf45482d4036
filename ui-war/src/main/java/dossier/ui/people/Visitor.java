package dossier.ui.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import dossier.ui.access.Right;

/** The person behind the request that is being answered. */
@ApplicationScoped
@Named
public class Visitor {

    private static final String STRANGER = "anybody";

    @Inject
    private HttpServletRequest request;

    /** The name that goes into the records: of the login, or {@value #STRANGER} without one. */
    public String name() {
        var person = request.getUserPrincipal();
        return person == null ? STRANGER : person.getName();
    }

    /** Whether this person may do something. */
    public boolean may(Right right) {
        return true;
    }
}
