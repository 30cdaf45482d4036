package dossier.ui.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import dossier.contracts.problems.ProblemException;
import dossier.contracts.rulebooks.RulebooksApi;
import dossier.exchange.Exporter;
import dossier.ui.actions.ActionKind;
import dossier.ui.actions.ActionLog;
import dossier.ui.actions.Recorded;
import dossier.ui.rulebooks.RulebookVersion;
import dossier.ui.rulebooks.Versions;

/** Import and export by REST. */
@ApplicationScoped
@Path("/rulebooks")
@Tag(name = "rulebooks")
public class ImportsResource {

    @Inject
    private Imports imports;

    @Inject
    private Versions versions;

    @Inject
    private ActionLog log;

    /** What a file would become. */
    @Recorded(ActionKind.IMPORT)
    @POST
    @Path("imports")
    @Consumes(MediaType.WILDCARD)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Says what a file would become; nothing is saved",
            description = "The body is the file: a Foundry VTT roll table, a Tracery grammar, words as JSON, or CSV."
                    + " Save the document of the answer by POST /api/rulebooks.")
    @APIResponse(responseCode = "200", description = "The rulebook, what it leaves out, and what is wrong with it")
    @APIResponse(
            responseCode = "422",
            description = "Problem invalid-import: nothing in the file can become a rulebook")
    public Preview preview(
            @Parameter(description = "name of the file") @QueryParam("file") String file, String content) {
        var preview = imports.preview(file, content);
        log.done(ActionKind.IMPORT, preview.name());
        return preview;
    }

    /** The document as a file. */
    @GET
    @Path("{name}/export")
    @Produces({RulebooksApi.YAML, MediaType.APPLICATION_JSON})
    @Operation(summary = "Hands out a rulebook as a file, YAML as it was written or JSON")
    @APIResponse(responseCode = "200", description = "The file")
    @APIResponse(responseCode = "400", description = "Problem invalid-input: the format is neither yaml nor json")
    @APIResponse(responseCode = "404", description = "Problem not-found: there is no such rulebook or version")
    public Response export(
            @PathParam("name") String name,
            @Parameter(description = "yaml (usual) or json") @QueryParam("format") String format,
            @Parameter(description = "a version, usually the newest") @QueryParam("version") String version) {
        var found = versions.find(name, version);
        return switch (format == null ? "yaml" : format) {
            case "yaml" -> file(found, "yaml", RulebooksApi.YAML, found.getDocument());
            case "json" -> file(found, "json", MediaType.APPLICATION_JSON, Exporter.json(found.getDocument()));
            default -> throw ProblemException.invalid("format", format, "The parameter format must be yaml or json.");
        };
    }

    private static Response file(RulebookVersion version, String ending, String type, String content) {
        var name = "%s-%d.%s".formatted(version.getName(), version.getVersion(), ending);
        return Response.ok(content, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"%s\"".formatted(name))
                .build();
    }
}
