package dossier.ui.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Statistics by REST. */
@ApplicationScoped
@Path("/statistics")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "statistics")
public class StatisticsResource {

    private static final String TIMELINE = """
            {"from": "2026-11-20", "to": "2026-11-21", "bucket": "day", "dossiers": 520,
             "points": [{"start": "2026-11-20T00:00:00Z", "dossiers": 0},
                        {"start": "2026-11-21T00:00:00Z", "dossiers": 520}],
             "rulebooks": [{"rulebook": "spy-mission", "dossiers": 512}, {"rulebook": "attack", "dossiers": 8}]}""";

    @Inject
    private Statistics statistics;

    /** Dossiers over time. */
    @GET
    @Operation(
            summary = "Counts the dossiers that were made over time, deleted ones too",
            description = "All times are UTC. A time has at most 1,000 parts.")
    @APIResponse(
            responseCode = "200",
            description = "How many in each part of the time, and by each rulebook",
            content =
                    @Content(
                            schema = @Schema(implementation = Timeline.class),
                            examples = @ExampleObject(name = "two days", value = TIMELINE)))
    @APIResponse(responseCode = "400", description = "Problem invalid-input, naming each parameter")
    @APIResponse(responseCode = "404", description = "Problem not-found: there is no such rulebook")
    public Timeline timeline(
            @Parameter(description = "name of a rulebook; usually all", example = "attack") @QueryParam("rulebook")
                    String rulebook,
            @Parameter(description = "first day; usually 29 days before the last", example = "2026-11-20")
                    @QueryParam("from")
                    String from,
            @Parameter(description = "last day; usually today", example = "2026-11-21") @QueryParam("to") String to,
            @Parameter(description = "hour, day or month; usually what fits the time", example = "day")
                    @QueryParam("bucket")
                    String bucket) {
        return statistics.timeline(rulebook, from, to, bucket);
    }
}
