package dossier.edge.requests;

import java.util.regex.Pattern;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Refuses bodies larger than {@code dossier.body.limit} bytes: at once when the length is declared, else as soon as too
 * much was read.
 */
@Provider
@PreMatching
public class BodyLimit implements ContainerRequestFilter {

    private static final long MEBIBYTE = 1_048_576;

    /** A client that tries to change to HTTP/2 can make two equal lengths of one; those are counted, like none. */
    private static final Pattern LENGTH = Pattern.compile("[0-9]{1,18}");

    private final long limit;

    /** Takes the limit from the configuration; a provider that is no bean gets nothing injected. */
    public BodyLimit() {
        this(ConfigProvider.getConfig()
                .getOptionalValue("dossier.body.limit", Long.class)
                .orElse(MEBIBYTE));
    }

    BodyLimit(long limit) {
        this.limit = limit;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        var declared = request.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        if (declared == null || !LENGTH.matcher(declared).matches()) {
            request.setEntityStream(new LimitedStream(request.getEntityStream(), limit));
        } else if (Long.parseLong(declared) > limit) {
            throw LimitedStream.tooLarge(limit);
        }
    }
}
