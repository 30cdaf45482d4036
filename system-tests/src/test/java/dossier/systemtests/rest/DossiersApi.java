package dossier.systemtests.rest;

import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The API as an outsider would write it down from its documentation, without a look at our classes. */
@Path("/api/dossiers")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public interface DossiersApi {

    record Order(String rulebook, String seed) {}

    @POST
    JsonObject generate(Order order);

    @GET
    @Path("{number}")
    JsonObject find(@PathParam("number") long number);

    @DELETE
    @Path("{number}")
    void delete(@PathParam("number") long number);
}
