package dossier.contracts.rulebooks;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Teaches a stateless service a rulebook before the first order by it; an order can bring the document, too. */
@Path("/rulebooks")
public interface RulebooksApi {

    /** Media type of a rulebook document (RFC 9512). */
    String YAML = "application/yaml";

    /**
     * Gives this service a document. Repeating it changes nothing.
     *
     * @param hash SHA-256 of the document's UTF-8 bytes: 64 lower-case hexadecimal digits
     * @param document the rulebook as it was written
     * @throws dossier.contracts.problems.ProblemException {@code invalid-input} when the hash is not that of the
     *     document; {@code invalid-rulebook} when the document breaks the language
     */
    @PUT
    @Path("{hash}")
    @Consumes(YAML)
    @Operation(summary = "Teaches this service a rulebook")
    @APIResponse(responseCode = "204", description = "It is known now, or was already")
    @APIResponse(responseCode = "400", description = "Problem invalid-input: the hash is not that of the document")
    @APIResponse(responseCode = "422", description = "Problem invalid-rulebook with everything that is wrong with it")
    void learn(@PathParam("hash") String hash, String document);
}
