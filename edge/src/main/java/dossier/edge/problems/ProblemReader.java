package dossier.edge.problems;

import java.util.logging.Logger;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.rest.client.ext.ResponseExceptionMapper;

import dossier.contracts.problems.Problem;
import dossier.contracts.problems.ProblemException;
import dossier.contracts.problems.ProblemType;

/**
 * Turns the problem that a called service answered with into the exception that it threw. One that does not know this service is
 * as good as away until somebody has mended the secrets: work waits for it, and nobody is asked to log in.
 */
public class ProblemReader implements ResponseExceptionMapper<ProblemException> {

    private static final Logger LOG = Logger.getLogger(ProblemReader.class.getName());
    private static final MediaType PROBLEM = MediaType.valueOf(Problem.MEDIA_TYPE);

    @Override
    public ProblemException toThrowable(Response response) {
        if (response.getStatus() == ProblemType.UNAUTHENTICATED.status()) {
            LOG.warning("A service refuses the secret of this one; both need the same in dossier.services.secret.");
            return new ProblemException(ProblemType.UNAVAILABLE, "A service does not take calls from this one.");
        }
        if (response.getMediaType() != null && PROBLEM.isCompatible(response.getMediaType())) {
            return new ProblemException(response.readEntity(Problem.class));
        }
        return new ProblemException(
                ProblemType.UNAVAILABLE, "A service answered with status " + response.getStatus() + ".");
    }
}
