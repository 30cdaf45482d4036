package dossier.ui.generation;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.Config;

/** Tells which of the other services can be reached. */
@ApplicationScoped
public class Reach {

    private static final int MILLISECONDS = 300;
    private static final List<String> SERVICES = List.of("generator-one", "generator-two", "outcome");

    @Inject
    private Config config;

    /** Each service with its address and whether it is ready, for instance {@code "ready at http://localhost:9081"}. */
    public Map<String, String> all() {
        var reached = new TreeMap<String, String>();
        SERVICES.stream().map(this::look).forEach(reached::putAll);
        return reached;
    }

    private Map<String, String> look(String service) {
        var address = config.getValue(service + "/mp-rest/url", URI.class);
        return Map.of(service, (isReady(address) ? "ready at " : "not reached at ") + address);
    }

    private static boolean isReady(URI address) {
        try {
            var call =
                    (HttpURLConnection) address.resolve("/health/ready").toURL().openConnection();
            call.setConnectTimeout(MILLISECONDS);
            call.setReadTimeout(MILLISECONDS);
            return call.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException e) {
            return false;
        }
    }
}
