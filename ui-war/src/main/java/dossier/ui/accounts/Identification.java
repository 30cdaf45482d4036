package dossier.ui.accounts;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import dossier.contracts.problems.Problem;
import dossier.contracts.problems.ProblemException;
import dossier.contracts.problems.ProblemType;
import dossier.ui.people.Arrival;
import dossier.ui.people.Visitor;

/**
 * Finds out who asks: by HTTP Basic, by a token, or by the login of a browser. Nobody is turned away here, because most
 * addresses can be open to everybody; the {@link dossier.ui.people.Gate} does that.
 */
@ApplicationScoped
public class Identification implements HttpAuthenticationMechanism {

    private static final String MECHANISM = "DOSSIER";

    private static final String AUTHORIZATION = "Authorization";

    private static final String CHOOSE =
            "Choose a password of your own first, on the page /account or by PUT /api/account/password.";

    @Inject
    private Entrance entrance;

    @Inject
    private Tokens tokens;

    @Inject
    private Logins logins;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        nameMechanism(context);
        try {
            return identify(request, context);
        } catch (ProblemException e) {
            Arrival.refuse(request, e.problem());
            return context.doNothing();
        }
    }

    /** Else Liberty takes it for its own BASIC, reads the header for its audit, and answers 500 to one that is broken. */
    @SuppressWarnings("unchecked")
    private static void nameMechanism(HttpMessageContext context) {
        context.getMessageInfo().getMap().put("jakarta.servlet.http.authType", MECHANISM);
    }

    private AuthenticationStatus identify(HttpServletRequest request, HttpMessageContext context) {
        var authorization = request.getHeader(AUTHORIZATION);
        if (authorization != null) {
            return authorization.toLowerCase(Locale.ROOT).startsWith("bearer ")
                    ? byToken(authorization.substring("bearer ".length()).strip(), context)
                    : person(byPassword(authorization, request.getRemoteAddr()), request, context);
        }
        return LoginCookie.read(request)
                .flatMap(logins::find)
                .map(identity -> person(identity, request, context))
                .orElseGet(context::doNothing);
    }

    private Identity byPassword(String authorization, String address) {
        if (!authorization.toLowerCase(Locale.ROOT).startsWith("basic ")) {
            throw new ProblemException(
                    ProblemType.UNAUTHENTICATED, "The header Authorization must begin with Basic or Bearer.");
        }
        var sent = BasicCredentials.read(authorization.substring("basic ".length()));
        return entrance.admit(sent.name(), sent.password(), address);
    }

    private static AuthenticationStatus person(
            Identity identity, HttpServletRequest request, HttpMessageContext context) {
        if (identity.mustChange()) {
            Arrival.refuse(request, Problem.of(ProblemType.FORBIDDEN, CHOOSE, List.of()));
            return context.notifyContainerAboutLogin(identity.name(), Set.of(Visitor.IN_PERSON));
        }
        return context.notifyContainerAboutLogin(
                identity.name(), Set.of(identity.role().name(), Visitor.IN_PERSON));
    }

    /** A token acts for somebody, but is not that person: it cannot make further tokens. */
    private AuthenticationStatus byToken(String key, HttpMessageContext context) {
        return Optional.of(key)
                .flatMap(tokens::find)
                .map(identity -> context.notifyContainerAboutLogin(
                        identity.name(), Set.of(identity.role().name())))
                .orElseThrow(() -> new ProblemException(
                        ProblemType.UNAUTHENTICATED, "This token does not exist, has ended, or was revoked."));
    }
}
