package dossier.edge.requests;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Refuses bodies larger than {@code dossier.body.limit} bytes: at once when the length is declared, else as soon as too
 * much was read.
 */
@Provider
@PreMatching
public class BodyLimit implements ContainerRequestFilter {

    private final long limit;

    /** Takes the limit from the configuration. */
    @Inject
    public BodyLimit(@ConfigProperty(name = "dossier.body.limit", defaultValue = "1048576") long limit) {
        this.limit = limit;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        var declared = request.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        if (declared == null) {
            request.setEntityStream(new LimitedStream(request.getEntityStream(), limit));
        } else if (Long.parseLong(declared) > limit) {
            throw LimitedStream.tooLarge(limit);
        }
    }
}
