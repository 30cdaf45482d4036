package dossier.ui.backups;

import java.util.List;
import java.util.function.LongFunction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonStructure;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
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
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import dossier.ui.actions.ActionKind;
import dossier.ui.actions.Recorded;
import dossier.ui.actions.Refusals;
import dossier.ui.requests.Fields;
import dossier.ui.requests.ListQuery;
import dossier.ui.requests.Listing;
import dossier.ui.requests.PathNumber;

/** Backups by REST. */
@ApplicationScoped
@Path("/backups")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "backups")
public class BackupsResource {

    private static final String EXAMPLE = "{\"path\": \"photos/2024\", \"folder\": \"holidays\"}";
    private static final String DATABASE = "{\"source\": \"database\"}";

    @Inject
    private Backups backups;

    @Inject
    private BackupOrderReader orders;

    @Inject
    private Refusals refusals;

    /** Orders a backup. */
    @Recorded(ActionKind.BACKUP)
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Orders a backup of a file or folder below the source root, or of the database",
            description = "It is made in the background, in a folder below the destination root.")
    @RequestBody(
            content =
                    @Content(
                            examples = {
                                @ExampleObject(name = "a folder", value = EXAMPLE),
                                @ExampleObject(name = "the database", value = DATABASE)
                            }))
    @APIResponse(
            responseCode = "202",
            description = "The backup; the header Location has its address, where its progress can be seen",
            content = @Content(schema = @Schema(implementation = JobView.class)))
    @APIResponse(responseCode = "400", description = "Problem invalid-input, naming the field")
    @APIResponse(responseCode = "404", description = "Problem not-found: nothing is at this path")
    @APIResponse(responseCode = "429", description = "Problem limit-reached: too much is waiting already")
    public Response order(JsonStructure body, @Context UriInfo uri) {
        var fields = Fields.read(body, EXAMPLE, List.of("source", "path", "folder"));
        refusals.about(String.valueOf(fields.get("path")));
        return accepted(
                backups.order(orders.read(fields.get("source"), "path", fields.get("path"), fields.get("folder"))),
                uri);
    }

    /** All backups, newest first. */
    @GET
    @Operation(
            summary = "Lists backups, newest first",
            description = "The header Link has the address of the next page.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = JobView[].class)))
    @APIResponse(responseCode = "400", description = "Problem invalid-input, naming each parameter")
    public Response list(
            @Parameter(description = "running, done, failed or cancelled") @QueryParam("state") String state,
            @Parameter(description = "files or database") @QueryParam("source") String source,
            @Parameter(description = "the number that the page before ended with") @QueryParam("after") String after,
            @Parameter(description = "how many, 1 to 200; usually 50") @QueryParam("limit") String limit,
            @Context UriInfo uri) {
        var query = ListQuery.read(after, limit);
        var found = backups.before(query.before(), JobFilter.read(state, source), query.limit());
        return Listing.of(found, query.limit(), JobView::number, uri);
    }

    /** One backup. */
    @GET
    @Path("{number}")
    @Operation(summary = "Shows a backup: state, progress, archive, checksum")
    @APIResponse(responseCode = "200")
    @APIResponse(responseCode = "404", description = "Problem not-found")
    public JobView find(@PathParam("number") String number) {
        return with(number, at -> backups.find(at).orElseThrow(() -> Backups.missing(number)));
    }

    /** What was done with it. */
    @GET
    @Path("{number}/jobs")
    @Operation(summary = "Lists verifications and restorations of a backup, newest first")
    @APIResponse(responseCode = "200")
    @APIResponse(responseCode = "404", description = "Problem not-found")
    public List<JobView> jobs(@PathParam("number") String number) {
        return backups.jobsOf(find(number).number());
    }

    /** One of them. */
    @GET
    @Path("{number}/jobs/{job}")
    @Operation(summary = "Shows a verification or restoration: state and progress")
    @APIResponse(responseCode = "200")
    @APIResponse(responseCode = "404", description = "Problem not-found")
    public JobView job(@PathParam("number") String number, @PathParam("job") String job) {
        return jobs(number).stream()
                .filter(found -> Long.toString(found.number()).equals(job))
                .findFirst()
                .orElseThrow(() -> Backups.missing(number + "/jobs/" + job));
    }

    /** Orders a verification. */
    @Recorded(ActionKind.BACKUP_VERIFIED)
    @POST
    @Path("{number}/verify")
    @Operation(summary = "Reads a backup again and compares it with its checksums, in the background")
    @APIResponse(responseCode = "202", description = "The verification; the header Location has its address")
    @APIResponse(responseCode = "404", description = "Problem not-found")
    @APIResponse(responseCode = "409", description = "Problem conflict: the backup is not complete")
    @APIResponse(responseCode = "429", description = "Problem limit-reached: too much is waiting already")
    public Response verify(@PathParam("number") String number, @Context UriInfo uri) {
        return accepted(with(number, backups::verify), uri);
    }

    /** Orders a restoration. */
    @Recorded(ActionKind.BACKUP_RESTORED)
    @POST
    @Path("{number}/restore")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Brings a backup back, in the background and to a new place",
            description =
                    "Files come to a folder below the root for what is restored; one that is there already is put aside"
                            + " if replace is yes. A database comes to a schema that is new or empty.")
    @RequestBody(
            content =
                    @Content(
                            examples =
                                    @ExampleObject(
                                            name = "to a folder",
                                            value = "{\"target\": \"photos-again\", \"replace\": \"no\"}")))
    @APIResponse(responseCode = "202", description = "The restoration; the header Location has its address")
    @APIResponse(responseCode = "400", description = "Problem invalid-input, naming the field")
    @APIResponse(responseCode = "404", description = "Problem not-found")
    @APIResponse(responseCode = "409", description = "Problem conflict: not complete, or something is there already")
    @APIResponse(responseCode = "429", description = "Problem limit-reached: too much is waiting already")
    public Response restore(@PathParam("number") String number, JsonStructure body, @Context UriInfo uri) {
        var fields = Fields.read(body, "{\"target\": \"photos-again\"}", List.of("target", "replace"));
        var replace = Replacement.read(fields.get("replace"));
        return accepted(with(number, at -> backups.restore(at, fields.get("target"), replace)), uri);
    }

    /** Stops a backup, or something that is done with one. */
    @Recorded(ActionKind.BACKUP_CANCELLED)
    @POST
    @Path("{number}/cancel")
    @Operation(summary = "Stops the backup, verification or restoration of this number; it leaves nothing behind")
    @APIResponse(responseCode = "200")
    @APIResponse(responseCode = "404", description = "Problem not-found")
    @APIResponse(responseCode = "409", description = "Problem conflict: it is over")
    public JobView cancel(@PathParam("number") String number) {
        return with(number, backups::cancel);
    }

    /** Deletes it with its archive. */
    @Recorded(ActionKind.BACKUP_DELETED)
    @DELETE
    @Path("{number}")
    @Operation(summary = "Deletes a backup with its archive")
    @APIResponse(responseCode = "204")
    @APIResponse(responseCode = "404", description = "Problem not-found")
    @APIResponse(responseCode = "409", description = "Problem conflict: something is done with it")
    public void delete(@PathParam("number") String number) {
        backups.delete(PathNumber.parse(number).orElseThrow(() -> Backups.missing(number)));
    }

    private static JobView with(String number, LongFunction<JobView> action) {
        return action.apply(PathNumber.parse(number).orElseThrow(() -> Backups.missing(number)));
    }

    /** A verification or restoration lives below its backup. */
    private static Response accepted(JobView job, UriInfo uri) {
        var address = uri.getBaseUriBuilder().path(BackupsResource.class);
        if (job.backup() != null) {
            address.path(job.backup().toString()).path("jobs");
        }
        return Response.accepted(job)
                .location(address.path(Long.toString(job.number())).build())
                .build();
    }
}
