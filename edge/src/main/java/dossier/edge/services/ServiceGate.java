package dossier.edge.services;

import java.util.List;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import dossier.contracts.problems.Problem;
import dossier.contracts.problems.ProblemType;

/**
 * Lets other services of Dossier through and nobody else, whatever the path. Because it is a bean, no service starts without a
 * secret.
 */
@Provider
@PreMatching
@Priority(Priorities.AUTHENTICATION)
@ApplicationScoped
public class ServiceGate implements ContainerRequestFilter {

    private static final Problem REFUSAL = Problem.of(
            ProblemType.UNAUTHENTICATED,
            "Only services that know the secret of this system may call this one.",
            List.of());

    @Inject
    @ConfigProperty(name = ServiceSecrets.SETTING)
    private ServiceSecrets secrets;

    @Override
    public void filter(ContainerRequestContext request) {
        if (!secrets.accept(request.getHeaderString(HttpHeaders.AUTHORIZATION))) {
            request.abortWith(Response.status(REFUSAL.status())
                    .type(Problem.MEDIA_TYPE)
                    .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                    .header(HttpHeaders.CACHE_CONTROL, "no-store")
                    .entity(REFUSAL)
                    .build());
        }
    }
}
