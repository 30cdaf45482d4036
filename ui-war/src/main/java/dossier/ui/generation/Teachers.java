package dossier.ui.generation;

import java.net.URI;
import java.util.concurrent.TimeUnit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.rest.client.RestClientBuilder;

import dossier.contracts.rulebooks.RulebooksApi;
import dossier.edge.problems.ProblemReader;
import dossier.edge.requests.RequestIdForwarder;

/** Clients that teach rulebooks, with the address and the timeouts that the service is called with otherwise. */
@ApplicationScoped
class Teachers {

    @Inject
    private Config config;

    /**
     * A client for one service.
     *
     * @param service its configuration key, for instance {@code generator-one}
     */
    RulebooksApi of(String service) {
        return RestClientBuilder.newBuilder()
                .baseUri(config.getValue(service + "/mp-rest/url", URI.class))
                .connectTimeout(config.getValue(service + "/mp-rest/connectTimeout", Long.class), TimeUnit.MILLISECONDS)
                .readTimeout(config.getValue(service + "/mp-rest/readTimeout", Long.class), TimeUnit.MILLISECONDS)
                .register(ProblemReader.class)
                .register(RequestIdForwarder.class)
                .build(RulebooksApi.class);
    }
}
