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
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import dossier.ui.actions.ActionQuery;

/** The action log as a file. */
@ApplicationScoped
@Path("/log.{format}")
@Tag(name = "exports")
public class ActionExportResource {

    @Inject
    private Exports exports;

    @Inject
    private Delivery delivery;

    /** All entries that fit a filter. */
    @GET
    @Operation(
            summary = "Exports the action log, newest first",
            description = "The filter is that of the list. What is written meanwhile is left out.")
    @APIResponse(responseCode = "200", description = "The file; a connection that breaks off means an incomplete one")
    @APIResponse(responseCode = "400", description = "Problem invalid-input, naming each parameter")
    @APIResponse(responseCode = "404", description = "Problem not-found: there is no such format")
    @APIResponse(responseCode = "503", description = "Problem unavailable")
    public Response export(
            @Parameter(description = "csv, jsonl, json or xlsx", example = "csv") @PathParam("format") String format,
            @Parameter(description = "token of your choice to watch the download by") @QueryParam("watch") String watch,
            @Context UriInfo uri,
            @Context Request request,
            @Context HttpHeaders headers,
            @Context HttpServletResponse response)
            throws IOException {
        var found = Format.of(format);
        var content = exports.log(ActionQuery.read(uri.getQueryParameters()).filter());
        return delivery.deliver(content, found, new Asked(request, headers, response, watch));
    }
}
