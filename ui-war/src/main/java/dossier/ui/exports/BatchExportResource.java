package dossier.ui.exports;

import java.io.IOException;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A batch as a file. */
@ApplicationScoped
@Path("/batches/{number}/dossiers.{format}")
@Tag(name = "exports")
public class BatchExportResource {

    @Inject
    private Exports exports;

    @Inject
    private Delivery delivery;

    /** All dossiers of a batch that are made. */
    @GET
    @Operation(
            summary = "Exports the dossiers of a batch by their index",
            description =
                    "A batch that is done gives the same bytes each time (not as xlsx), on every installation, so a"
                            + " download can be resumed from a byte on. One that is not done gives what is made so far.")
    @APIResponse(responseCode = "200", description = "The file; a connection that breaks off means an incomplete one")
    @APIResponse(responseCode = "206", description = "The file from a byte on, for Range: bytes=N-")
    @APIResponse(responseCode = "304", description = "The client has it already: If-None-Match fits")
    @APIResponse(responseCode = "404", description = "Problem not-found: there is no such batch or format")
    @APIResponse(responseCode = "409", description = "Problem conflict: the batch is being deleted")
    @APIResponse(responseCode = "416", description = "Problem no-such-range: the file is shorter")
    @APIResponse(responseCode = "503", description = "Problem unavailable")
    public Response export(
            @Parameter(description = "number of the batch", example = "7") @PathParam("number") String number,
            @Parameter(description = "csv, jsonl, json or xlsx", example = "csv") @PathParam("format") String format,
            @Parameter(description = "token of your choice to watch the download by") @QueryParam("watch") String watch,
            @Context Request request,
            @Context HttpHeaders headers,
            @Context HttpServletResponse response)
            throws IOException {
        var found = Format.of(format);
        return delivery.deliver(exports.batch(number), found, new Asked(request, headers, response, watch));
    }
}
