package dossier.ui.accounts;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonStructure;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import dossier.ui.actions.ActionKind;
import dossier.ui.actions.Recorded;
import dossier.ui.requests.Fields;
import dossier.ui.requests.PathNumber;

import static java.util.List.of;

/** One's own account by REST. A token is not enough for it. */
@ApplicationScoped
@Path("/account")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "account")
@APIResponse(responseCode = "401", description = "Problem unauthenticated")
public class OwnAccountResource {

    private static final String PASSWORDS = "{\"old\": \"what it was\", \"new\": \"what it shall be\"}";
    private static final String TOKEN =
            "{\"name\": \"nightly export\", \"role\": \"viewer\", \"expires\": \"2027-01-01\"}";

    @Inject
    private Accounts accounts;

    @Inject
    private OwnAccount own;

    @Inject
    private Tokens tokens;

    @Context
    private HttpServletRequest request;

    /** Who one is. */
    @GET
    @Operation(summary = "Shows one's own account")
    @APIResponse(responseCode = "200")
    public AccountView show() {
        return accounts.own();
    }

    /** Chooses another password. */
    @Recorded(ActionKind.PASSWORD_CHANGED)
    @PUT
    @Path("password")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Chooses another password; all browsers must log in anew, tokens stay good")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "another password", value = PASSWORDS)))
    @APIResponse(responseCode = "204")
    @APIResponse(responseCode = "400", description = "Problem invalid-input: what a password must be")
    public void changePassword(JsonStructure body) {
        var fields = Fields.read(body, PASSWORDS, of("old", "new"));
        own.changePassword(fields.required("old"), fields.required("new"), request.getRemoteAddr());
    }

    /** Logs out everywhere. */
    @Recorded(ActionKind.LOGOUT_EVERYWHERE)
    @DELETE
    @Path("logins")
    @Operation(summary = "Logs out at all browsers; tokens stay good")
    @APIResponse(responseCode = "204")
    public void logOutEverywhere() {
        own.logOutEverywhere();
    }

    /** One's tokens. */
    @GET
    @Path("tokens")
    @Operation(summary = "Lists one's tokens, the newest first; the keys are not shown")
    @APIResponse(responseCode = "200")
    public List<TokenView> tokens() {
        return tokens.all();
    }

    /** Makes a token. */
    @Recorded(ActionKind.TOKEN_CREATED)
    @POST
    @Path("tokens")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Makes a token for a program that acts for oneself",
            description =
                    "It may do what its role allows, and never more than oneself may. The answer shows the key once.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "may read and generate", value = TOKEN)))
    @APIResponse(responseCode = "201", description = "What was made, and its secret")
    @APIResponse(responseCode = "400", description = "Problem invalid-input, naming each field")
    @APIResponse(responseCode = "429", description = "Problem limit-reached: there are too many already")
    public Response createToken(JsonStructure body, @Context UriInfo uri) {
        var fields = Fields.read(body, TOKEN, of("name", "role", "expires"));
        var made = tokens.create(TokenOrder.read(fields.get("name"), fields.get("role"), fields.get("expires")));
        var location = uri.getAbsolutePathBuilder()
                .path(Long.toString(made.token().number()))
                .build();
        return Response.created(location).entity(made).build();
    }

    /** Revokes a token. */
    @Recorded(ActionKind.TOKEN_REVOKED)
    @DELETE
    @Path("tokens/{number}")
    @Operation(summary = "Revokes a token at once")
    @APIResponse(responseCode = "204")
    @APIResponse(responseCode = "404", description = "Problem not-found")
    public void revokeToken(@PathParam("number") String number) {
        tokens.revoke(PathNumber.parse(number).orElseThrow(Accounts::gone));
    }
}
