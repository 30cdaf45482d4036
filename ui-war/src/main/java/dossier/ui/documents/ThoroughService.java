package dossier.ui.documents;

import jakarta.ws.rs.Path;
import jakarta.ws.rs.ProcessingException;

import org.eclipse.microprofile.faulttolerance.Bulkhead;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

import dossier.contracts.documents.DocumentsApi;
import dossier.edge.problems.ProblemReader;
import dossier.edge.requests.RequestIdForwarder;

/**
 * The outcome service, asked for what takes it long. Nobody waits in front of a page for that, so it has timeouts of its own.
 *
 * <p>Public, because another class loader makes the proxy of a client.
 */
@Path("/documents")
@RegisterRestClient(configKey = "thorough")
@RegisterProvider(ProblemReader.class)
@RegisterProvider(RequestIdForwarder.class)
@CircuitBreaker(requestVolumeThreshold = 20, delay = 1000, failOn = ProcessingException.class)
@Bulkhead(8)
public interface ThoroughService extends DocumentsApi {}
