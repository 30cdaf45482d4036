package dossier.ui.classic;

import java.util.List;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;

import dossier.contracts.problems.Problem;

/** Lets classic calls say what is wrong in plain text, as they always did, to clients that do not ask for a problem document. */
@Provider
public class ClassicErrors implements ContainerResponseFilter {

    private static final String RESOURCES = "classic/";
    private static final MediaType PROBLEM = new MediaType("application", "problem+json");
    private static final MediaType PLAIN = MediaType.TEXT_PLAIN_TYPE.withCharset("UTF-8");

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        var path = request.getUriInfo().getPath().replaceFirst("^/", "");
        if (path.startsWith(RESOURCES)
                && response.getEntity() instanceof Problem problem
                && !prefersProblem(request.getAcceptableMediaTypes())) {
            response.setEntity(problem.detail(), null, PLAIN);
        }
    }

    /** @param accepted what the client takes, what it likes best first */
    static boolean prefersProblem(List<MediaType> accepted) {
        return accepted.stream()
                .filter(type -> type.isCompatible(PROBLEM) || type.isCompatible(MediaType.TEXT_PLAIN_TYPE))
                .findFirst()
                .filter(type -> !type.isWildcardSubtype() && type.isCompatible(PROBLEM))
                .isPresent();
    }
}
