package dossier.edge.services;

import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;

import org.eclipse.microprofile.config.ConfigProvider;

/** Shows a called service that the call comes from another one. */
public class ServiceCredentials implements ClientRequestFilter {

    private final String credentials = ConfigProvider.getConfig()
            .getValue(ServiceSecrets.SETTING, ServiceSecrets.class)
            .credentials();

    @Override
    public void filter(ClientRequestContext call) {
        call.getHeaders().putSingle(HttpHeaders.AUTHORIZATION, credentials);
    }
}
