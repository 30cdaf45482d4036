package dossier.ui.people;

import java.util.Arrays;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import dossier.ui.access.Right;
import dossier.ui.access.Role;

/** The person behind the request that is being answered. */
@ApplicationScoped
@Named
public class Visitor {

    /** The group of those who are here themselves, not by a token that acts for them. */
    public static final String IN_PERSON = "IN_PERSON";

    /** The name of everybody who has not logged in; no account can have it. */
    public static final String STRANGER = "anybody";

    @Inject
    private HttpServletRequest request;

    @Inject
    private OpenRights open;

    /** The name that goes into the records: of the login, or {@value #STRANGER} without one. */
    public String name() {
        return isKnown() ? request.getUserPrincipal().getName() : STRANGER;
    }

    /** Whether this person has logged in. */
    public boolean isKnown() {
        var person = request.getUserPrincipal();
        return person != null && !person.getName().equals(STRANGER);
    }

    /** Whether this person may do something. */
    public boolean may(Right right) {
        return switch (right) {
            case ENTER -> true;
            case OWN -> request.isUserInRole(IN_PERSON);
            default ->
                open.has(right)
                        || Arrays.stream(Role.values())
                                .anyMatch(role -> role.has(right) && request.isUserInRole(role.name()));
        };
    }
}
