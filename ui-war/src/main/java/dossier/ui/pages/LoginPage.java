package dossier.ui.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

import dossier.contracts.problems.ProblemException;
import dossier.ui.accounts.LoginCookie;
import dossier.ui.accounts.OwnAccount;

/** Where people log in, and go on to the page that they wanted. */
@Named
@RequestScoped
public class LoginPage {

    @Inject
    private OwnAccount account;

    @Inject
    private Notices notices;

    @Inject
    @Param(disableBeanValidation = true)
    private String name;

    @Inject
    @Param(disableBeanValidation = true)
    private String password;

    @Inject
    @Param(disableBeanValidation = true)
    private String next;

    /** Logs in. When that fails, the form stays, without the password, and says why. */
    public void logIn() {
        try {
            // A login that the browser had before ends: keys are never taken over from one login to the next.
            logOutHere();
            var key = account.logIn(
                    name == null ? "" : name.strip(),
                    password == null ? "" : password,
                    Faces.getRequest().getRemoteAddr());
            LoginCookie.write(Faces.getRequest(), Faces.getResponse(), key);
            Redirect.to(LocalPath.of(next));
        } catch (ProblemException e) {
            notices.show(e.problem());
        }
    }

    /** Logs out at this browser. */
    public void logOut() {
        logOutHere();
        LoginCookie.clear(Faces.getRequest(), Faces.getResponse());
        Redirect.to("/");
    }

    private void logOutHere() {
        LoginCookie.read(Faces.getRequest()).ifPresent(account::logOut);
    }

    /** The name that was written. */
    public String getName() {
        return name;
    }

    /** Where to go after it; null for the first page. */
    public String getNext() {
        return next;
    }
}
