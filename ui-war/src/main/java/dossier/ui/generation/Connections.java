package dossier.ui.generation;

import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.rest.client.RestClientBuilder;
import org.eclipse.microprofile.rest.client.spi.RestClientBuilderListener;

import dossier.edge.services.ServiceCredentials;

/**
 * Gives every REST client the secret that its service asks for, and a pool of {@code dossier.calls.connections} kept
 * connections; the client's own default is so small that callers queue. The container finds this class by name.
 */
public class Connections implements RestClientBuilderListener {

    @Override
    public void onNewBuilder(RestClientBuilder builder) {
        var size = ConfigProvider.getConfig().getValue("dossier.calls.connections", Integer.class);
        builder.register(ServiceCredentials.class)
                .property("resteasy.connectionPoolSize", size)
                .property("resteasy.maxPooledPerRoute", size);
    }
}
