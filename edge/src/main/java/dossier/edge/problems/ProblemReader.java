package dossier.edge.problems;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.rest.client.ext.ResponseExceptionMapper;

import dossier.contracts.problems.Problem;
import dossier.contracts.problems.ProblemException;
import dossier.contracts.problems.ProblemType;

/** Turns the problem that a called service answered with into the exception that it threw. */
public class ProblemReader implements ResponseExceptionMapper<ProblemException> {

    private static final MediaType PROBLEM = MediaType.valueOf(Problem.MEDIA_TYPE);

    @Override
    public ProblemException toThrowable(Response response) {
        if (response.getMediaType() != null && PROBLEM.isCompatible(response.getMediaType())) {
            return new ProblemException(response.readEntity(Problem.class));
        }
        return new ProblemException(
                ProblemType.UNAVAILABLE, "A service answered with status " + response.getStatus() + ".");
    }
}
