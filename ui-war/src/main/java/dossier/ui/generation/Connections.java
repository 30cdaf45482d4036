package dossier.ui.generation;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.rest.client.RestClientBuilder;
import org.eclipse.microprofile.rest.client.spi.RestClientBuilderListener;

import dossier.edge.services.ServiceCredentials;

/**
 * Gives every REST client the secret that its service asks for, and a pool of {@code dossier.calls.connections} kept
 * connections; the client's own default is so small that callers queue. None is kept for longer than
 * {@code dossier.calls.lifetime}, so that replicas that come get their share. The container finds this class by name.
 */
public class Connections implements RestClientBuilderListener {

    @Override
    public void onNewBuilder(RestClientBuilder builder) {
        var config = ConfigProvider.getConfig();
        var size = config.getValue("dossier.calls.connections", Integer.class);
        var lifetime = config.getValue("dossier.calls.lifetime", Duration.class);
        builder.register(ServiceCredentials.class)
                .property("resteasy.connectionPoolSize", size)
                .property("resteasy.maxPooledPerRoute", size)
                .property("resteasy.connectionTTL", List.of(lifetime.toMillis(), TimeUnit.MILLISECONDS));
    }
}
