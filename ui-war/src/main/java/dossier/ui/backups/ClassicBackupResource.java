package dossier.ui.backups;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonStructure;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;

import dossier.contracts.problems.ProblemException;
import dossier.contracts.problems.ProblemType;
import dossier.ui.actions.ActionKind;
import dossier.ui.actions.Recorded;
import dossier.ui.actions.Refusals;
import dossier.ui.requests.Fields;

/** The call {@code POST /backup} of the earlier backup service: it answers when the backup is complete. */
@ApplicationScoped
@Path("/classic/backup")
@Produces({MediaType.TEXT_PLAIN, "application/problem+json"})
public class ClassicBackupResource {

    private static final String EXAMPLE = "{\"path\": \"photos/2024\"}";
    private static final String FIELD = "path_to_folder";
    private static final String COMPLETED = "Backup Completed";
    private static final String STARTED = "Backup Started";

    @Inject
    private Backups backups;

    @Inject
    private BackupOrderReader orders;

    @Inject
    private Patience patience;

    @Inject
    private Refusals refusals;

    /** A path in JSON. */
    @Recorded(ActionKind.BACKUP)
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(hidden = true)
    public Response json(JsonStructure body) {
        var fields = Fields.read(body, EXAMPLE, List.of("path", "folder"));
        return backUp("path", fields.get("path"), fields.get("folder"));
    }

    /** A path from a form. */
    @Recorded(ActionKind.BACKUP)
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response form(MultivaluedMap<String, String> form) {
        return backUp(FIELD, form.getFirst(FIELD), form.getFirst("folder"));
    }

    /** No path at all. */
    @Recorded(ActionKind.BACKUP)
    @POST
    @Operation(hidden = true)
    public Response nothing() {
        throw ProblemException.invalid(
                "path",
                null,
                "The path is missing; send JSON like %s, or the form field %s.".formatted(EXAMPLE, FIELD));
    }

    private Response backUp(String field, String path, String folder) {
        refusals.about(String.valueOf(path));
        var ordered = backups.order(orders.read(null, field, path, folder));
        var ended = patience.await(ordered.number());
        return switch (ended.state()) {
            case DONE ->
                Response.status(Response.Status.CREATED).entity(COMPLETED).build();
            case RUNNING -> Response.accepted(STARTED).build();
            case FAILED, CANCELLED -> throw failed(ended);
        };
    }

    /** Whatever has failed has said so in the log already. */
    private ProblemException failed(JobView job) {
        refusals.settle();
        var why = job.trouble() == null ? "it was cancelled" : job.trouble();
        return new ProblemException(ProblemType.UNAVAILABLE, "The backup was not made: " + why);
    }
}
