package dossier.ui.generation;

import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.rest.client.RestClientBuilder;
import org.eclipse.microprofile.rest.client.spi.RestClientBuilderListener;

/**
 * Gives every REST client a pool of {@code dossier.calls.connections} kept connections to its service; the client's own
 * default is so small that callers queue. The container finds this class by name.
 */
public class Connections implements RestClientBuilderListener {

    @Override
    public void onNewBuilder(RestClientBuilder builder) {
        var size = ConfigProvider.getConfig().getValue("dossier.calls.connections", Integer.class);
        builder.property("resteasy.connectionPoolSize", size).property("resteasy.maxPooledPerRoute", size);
    }
}
