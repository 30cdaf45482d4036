package dossier.contracts.rulebooks;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

/** Teaches a stateless service a rulebook; asked for by its problem {@code unknown-rulebook}. */
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
    void learn(@PathParam("hash") String hash, String document);
}
