package dossier.ui.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import dossier.rulebooks.schema.RulebookSchema;

/** The language of rulebooks for other editors. */
@ApplicationScoped
@Path("/rulebooks/schema")
@Tag(name = "rulebooks")
public class SchemaResource {

    /** The same for every call. */
    @GET
    @Produces({"application/schema+json", "application/json"})
    @Operation(summary = "The JSON Schema of rulebooks, for editors")
    @APIResponse(responseCode = "200", description = "A schema of draft 2020-12")
    public String schema() {
        return RulebookSchema.json();
    }
}
