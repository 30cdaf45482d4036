package dossier.ui.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import dossier.ui.access.Role;
import dossier.ui.actions.ActionKind;
import dossier.ui.actions.Recorded;
import dossier.ui.requests.Fields;
import dossier.ui.requests.Listing;
import dossier.ui.requests.Parameters;

import static java.util.List.of;

/** The accounts by REST, for operators. */
@ApplicationScoped
@Path("/accounts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "accounts")
@APIResponse(responseCode = "403", description = "Problem forbidden: this is for operators")
@APIResponse(responseCode = "404", description = "Problem not-found: there is no such account")
public class AccountsResource {

    private static final String ORDER = "{\"name\": \"ann\", \"role\": \"author\"}";
    private static final String CHANGE = "{\"role\": \"operator\"}";

    @Inject
    private Accounts accounts;

    /** All of them. */
    @GET
    @Operation(
            summary = "Lists the accounts by name",
            description = "The header Link has the address of the next page.")
    @APIResponse(responseCode = "200")
    public Response list(
            @Parameter(description = "the name that the page before ended with") @QueryParam("after") String after,
            @Parameter(description = "how many, 1 to 200; usually 50") @QueryParam("limit") String limit,
            @Context UriInfo uri) {
        var parameters = new Parameters();
        var size = parameters.limit(limit);
        parameters.check();
        return Listing.of(accounts.after(after == null ? "" : after, size), size, AccountView::name, uri);
    }

    /** One of them. */
    @GET
    @Path("{name}")
    @Operation(summary = "Shows an account")
    @APIResponse(responseCode = "200")
    public AccountView find(@PathParam("name") String name) {
        return accounts.find(name).orElseThrow(Accounts::gone);
    }

    /** Makes one. */
    @Recorded(ActionKind.ACCOUNT_CREATED)
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Makes an account",
            description = "The answer shows a password once; its owner must choose another one before anything else.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "an author", value = ORDER)))
    @APIResponse(responseCode = "201", description = "What was made, and its secret")
    @APIResponse(responseCode = "400", description = "Problem invalid-input, naming each field")
    @APIResponse(responseCode = "409", description = "Problem conflict: the name is taken")
    public Response create(JsonStructure body, @Context UriInfo uri) {
        var fields = Fields.read(body, ORDER, of("name", "role"));
        var made = accounts.create(fields.required("name"), Role.of(fields.required("role")));
        var location = uri.getAbsolutePathBuilder().path(made.account().name());
        return Response.created(location.build()).entity(made).build();
    }

    /** Changes one. */
    @Recorded(ActionKind.ACCOUNT_ROLE_CHANGED)
    @PATCH
    @Path("{name}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Gives an account another role, blocks it or opens it again; that counts at once")
    @RequestBody(
            content =
                    @Content(
                            examples = {
                                @ExampleObject(name = "another role", value = CHANGE),
                                @ExampleObject(name = "nobody may log in with it", value = "{\"blocked\": true}")
                            }))
    @APIResponse(responseCode = "200")
    @APIResponse(responseCode = "400", description = "Problem invalid-input, naming each field")
    @APIResponse(responseCode = "409", description = "Problem conflict: this is the only operator who can log in")
    public AccountView change(@PathParam("name") String name, JsonStructure body) {
        if (body instanceof JsonObject object && isFlag(object.get("blocked")) && object.size() == 1) {
            return accounts.block(name, object.getBoolean("blocked"));
        }
        return accounts.changeRole(
                name, Role.of(Fields.read(body, CHANGE, of("role")).required("role")));
    }

    private static boolean isFlag(JsonValue value) {
        return value == JsonValue.TRUE || value == JsonValue.FALSE;
    }

    /** Gives a password to begin with. */
    @Recorded(ActionKind.PASSWORD_RESET)
    @POST
    @Path("{name}/reset")
    @Operation(
            summary = "Gives an account a password to begin with, and ends its logins and tokens",
            description = "The answer shows the password once; its owner must choose another one before anything else.")
    @APIResponse(responseCode = "200")
    public NewAccount reset(@PathParam("name") String name) {
        return accounts.reset(name);
    }

    /** Deletes one. */
    @Recorded(ActionKind.ACCOUNT_DELETED)
    @DELETE
    @Path("{name}")
    @Operation(summary = "Deletes an account with its logins and tokens; what it did stays in the records")
    @APIResponse(responseCode = "204")
    @APIResponse(responseCode = "409", description = "Problem conflict: this is the only operator who can log in")
    public void delete(@PathParam("name") String name) {
        accounts.delete(name);
    }
}
