package dossier.ui.pages;

import java.util.List;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

import dossier.contracts.problems.ProblemException;
import dossier.ui.access.Needs;
import dossier.ui.access.Right;
import dossier.ui.accounts.AccountView;
import dossier.ui.accounts.Accounts;
import dossier.ui.accounts.LoginCookie;
import dossier.ui.accounts.NewToken;
import dossier.ui.accounts.OwnAccount;
import dossier.ui.accounts.TokenOrder;
import dossier.ui.accounts.TokenView;
import dossier.ui.accounts.Tokens;
import dossier.ui.actions.ActionKind;
import dossier.ui.actions.Recorded;
import dossier.ui.people.Visitor;

/** One's own account: password, logins, tokens. */
@Named
@RequestScoped
public class AccountPage {

    @Inject
    private Accounts accounts;

    @Inject
    private OwnAccount own;

    @Inject
    private Tokens tokens;

    @Inject
    private Visitor visitor;

    @Inject
    private Notices notices;

    @Inject
    @Param(name = "old", disableBeanValidation = true)
    private String oldPassword;

    @Inject
    @Param(name = "new", disableBeanValidation = true)
    private String newPassword;

    @Inject
    @Param(name = "token", disableBeanValidation = true)
    private String tokenName;

    @Inject
    @Param(name = "role", disableBeanValidation = true)
    private String tokenRole;

    @Inject
    @Param(name = "expires", disableBeanValidation = true)
    private String tokenEnd;

    private AccountView account;
    private List<TokenView> all;
    private NewToken made;

    @PostConstruct
    void load() {
        account = accounts.own();
        all = tokens.all();
    }

    /** Chooses another password, and logs in with it at once. */
    @Recorded(ActionKind.PASSWORD_CHANGED)
    @Needs(Right.OWN)
    public void changePassword() {
        try {
            var address = Faces.getRequest().getRemoteAddr();
            own.changePassword(text(oldPassword), text(newPassword), address);
            LoginCookie.write(
                    Faces.getRequest(), Faces.getResponse(), own.logIn(visitor.name(), text(newPassword), address));
            Redirect.to("/account?changed=true");
        } catch (ProblemException e) {
            notices.show(e.problem());
        }
    }

    /** Logs out at all browsers, this one included. */
    @Recorded(ActionKind.LOGOUT_EVERYWHERE)
    @Needs(Right.OWN)
    public void logOutEverywhere() {
        own.logOutEverywhere();
        LoginCookie.clear(Faces.getRequest(), Faces.getResponse());
        Redirect.to("/");
    }

    /** Makes a token; its key stands on this answer and never again, so there is no address to go on to. */
    @Recorded(ActionKind.TOKEN_CREATED)
    @Needs(Right.OWN)
    public void createToken() {
        try {
            made = tokens.create(TokenOrder.read(tokenName, tokenRole, tokenEnd));
            all = tokens.all();
        } catch (ProblemException e) {
            notices.show(e.problem());
        }
    }

    /** Revokes a token. */
    @Recorded(ActionKind.TOKEN_REVOKED)
    @Needs(Right.OWN)
    public void revoke(long number) {
        tokens.revoke(number);
        Redirect.to("/account");
    }

    private static String text(String field) {
        return field == null ? "" : field;
    }

    /** The account. */
    public AccountView getAccount() {
        return account;
    }

    /** Its tokens, the newest first. */
    public List<TokenView> getTokens() {
        return all;
    }

    /** The token that was just made; null when none was. */
    public NewToken getMade() {
        return made;
    }
}
