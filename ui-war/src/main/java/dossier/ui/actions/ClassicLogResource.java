package dossier.ui.actions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The calls of the classic backup service that ask for its log; people know them as {@code /log} and {@code /stat}. */
@ApplicationScoped
@Path("/classic")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "classic calls")
public class ClassicLogResource {

    @Inject
    private Actions actions;

    /** What was done, oldest first. */
    @GET
    @Path("log")
    @Operation(summary = "GET /log: lists what was done, oldest first")
    @Parameter(
            name = "startdate",
            in = ParameterIn.QUERY,
            description = "the first day, or a time; without it, from the beginning",
            example = "2026-11-01",
            schema = @Schema(implementation = String.class))
    @Parameter(
            name = "enddate",
            in = ParameterIn.QUERY,
            description = "the last day, or a time; without it, to the end",
            example = "2026-11-21",
            schema = @Schema(implementation = String.class))
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ClassicAction[].class)))
    @APIResponse(responseCode = "400", description = "A date is none, or the end is before the start")
    public StreamingOutput log(@Context UriInfo uri) {
        return new ClassicLog(
                actions,
                ActionQuery.read(uri.getQueryParameters(), "startdate", "enddate")
                        .filter());
    }

    /** How many backups there were. */
    @GET
    @Path("stat")
    @Operation(summary = "GET /stat: counts the backups that were attempted, were successful, and failed")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = BackupCounts.class)))
    public BackupCounts count() {
        var successful = actions.count(ActionKind.BACKUP, ActionStatus.SUCCESS);
        var failed = actions.count(ActionKind.BACKUP, ActionStatus.ERROR);
        return new BackupCounts(successful + failed, successful, failed);
    }
}
