package dossier.ui.generation;

import jakarta.ws.rs.Path;
import jakarta.ws.rs.ProcessingException;

import org.eclipse.microprofile.faulttolerance.Bulkhead;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

import dossier.contracts.outcomes.OutcomesApi;
import dossier.edge.problems.ProblemReader;
import dossier.edge.requests.RequestIdForwarder;

/**
 * The outcome service. The same draws have the same outcome, so a lost call is made once more.
 *
 * <p>Public, because another class loader makes the proxy of a client.
 */
@Path("/")
@RegisterRestClient(configKey = "outcome")
@RegisterProvider(ProblemReader.class)
@RegisterProvider(RequestIdForwarder.class)
@Retry(maxRetries = 1, delay = 0, jitter = 0, maxDuration = 1000, retryOn = ProcessingException.class)
@CircuitBreaker(requestVolumeThreshold = 20, delay = 1000, failOn = ProcessingException.class)
@Bulkhead(128)
public interface OutcomeService extends OutcomesApi {}
