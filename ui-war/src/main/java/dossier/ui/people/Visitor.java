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

    @Inject
    private HttpServletRequest request;

    @Inject
    private OpenRights open;

    /** The name that goes into the records: of the login, or {@link NoAccount#ANYBODY} without one. */
    public String name() {
        return isKnown() ? request.getUserPrincipal().getName() : NoAccount.ANYBODY.word();
    }

    /** Whether this person has logged in. */
    public boolean isKnown() {
        var person = request.getUserPrincipal();
        return person != null && !person.getName().equals(NoAccount.ANYBODY.word());
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
