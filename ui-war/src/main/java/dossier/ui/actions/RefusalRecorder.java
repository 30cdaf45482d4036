package dossier.ui.actions;

import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response.Status.Family;
import jakarta.ws.rs.ext.Provider;

import dossier.contracts.problems.Problem;

/**
 * Records the REST calls that should have changed something and were refused before any method saw them, because of their
 * address, method, headers or body.
 */
@Provider
@ApplicationScoped
public class RefusalRecorder implements ContainerRequestFilter, ContainerResponseFilter {

    /** RFC 9110, section 9.2.1. */
    private static final Set<String> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private static final String KIND = RefusalRecorder.class.getName();

    @Context
    private ResourceInfo called;

    @Inject
    private Refusals refusals;

    /** Called only when there is a method for the request; afterwards nobody could tell. */
    @Override
    public void filter(ContainerRequestContext request) {
        var recorded = called.getResourceMethod().getAnnotation(Recorded.class);
        if (recorded != null) {
            request.setProperty(KIND, recorded.value());
        }
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        var family = response.getStatusInfo().getFamily();
        if ((family == Family.CLIENT_ERROR || family == Family.SERVER_ERROR) && !SAFE.contains(request.getMethod())) {
            var kind = request.getProperty(KIND) instanceof ActionKind known ? known : ActionKind.REQUEST;
            refusals.record(kind, reason(response));
        }
    }

    private static String reason(ContainerResponseContext response) {
        return response.getEntity() instanceof Problem problem
                ? problem.detail()
                : response.getStatusInfo().getReasonPhrase();
    }
}
