package dossier.edge.problems;

import java.util.logging.Level;
import java.util.logging.Logger;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

import dossier.contracts.problems.Problem;
import dossier.contracts.problems.ProblemType;

/** Answers every failure of a REST edge with {@code application/problem+json}; faults of ours go to the log in full. */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = Logger.getLogger(ProblemMapper.class.getName());

    @Context
    UriInfo uri;

    @Override
    public Response toResponse(Throwable failure) {
        // The runtime gives the path with a leading slash or without one, depending on the application's own path.
        var problem = new Diagnosis(uri.getPath().replaceFirst("^/", "")).of(failure);
        if (problem.is(ProblemType.INTERNAL)) {
            LOG.log(Level.SEVERE, "Unexpected failure at " + uri.getPath(), failure);
        } else if (problem.is(ProblemType.UNAVAILABLE)) {
            LOG.log(Level.WARNING, problem.detail());
        }
        var response = Response.status(problem.status())
                .type(Problem.MEDIA_TYPE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(problem);
        problem.retryAfter().ifPresent(seconds -> response.header(HttpHeaders.RETRY_AFTER, seconds));
        if (failure instanceof WebApplicationException http
                && http.getResponse().getHeaderString(HttpHeaders.ALLOW) != null) {
            response.header(HttpHeaders.ALLOW, http.getResponse().getHeaderString(HttpHeaders.ALLOW));
        }
        return response.build();
    }
}
