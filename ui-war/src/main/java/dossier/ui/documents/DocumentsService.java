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
 * The outcome service, asked about documents. Odds can cost it a second of work, so a lost call is not made again, and
 * fewer go on at the same time.
 *
 * <p>Public, because another class loader makes the proxy of a client.
 */
@Path("/documents")
@RegisterRestClient(configKey = "documents")
@RegisterProvider(ProblemReader.class)
@RegisterProvider(RequestIdForwarder.class)
@CircuitBreaker(requestVolumeThreshold = 20, delay = 1000, failOn = ProcessingException.class)
@Bulkhead(32)
public interface DocumentsService extends DocumentsApi {}
