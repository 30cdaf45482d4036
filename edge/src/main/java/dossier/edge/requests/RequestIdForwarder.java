package dossier.edge.requests;

import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientRequestFilter;

/** Passes the id of the request on to the services that it calls. */
public class RequestIdForwarder implements ClientRequestFilter {

    @Override
    public void filter(ClientRequestContext call) {
        if (RequestId.current() != null) {
            call.getHeaders().putSingle(RequestId.HEADER, RequestId.current());
        }
    }
}
