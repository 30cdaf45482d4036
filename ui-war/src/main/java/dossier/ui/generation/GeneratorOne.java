package dossier.ui.generation;

import jakarta.ws.rs.Path;
import jakarta.ws.rs.ProcessingException;

import org.eclipse.microprofile.faulttolerance.Bulkhead;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

import dossier.contracts.draws.DrawsApi;
import dossier.edge.problems.ProblemReader;
import dossier.edge.requests.RequestIdForwarder;

/**
 * Generator one. A draw can be repeated without effect, so one that got lost is asked for once more.
 *
 * <p>Public, because another class loader makes the proxy of a client.
 */
@Path("/draws")
@RegisterRestClient(configKey = "generator-one")
@RegisterProvider(ProblemReader.class)
@RegisterProvider(RequestIdForwarder.class)
@Retry(maxRetries = 1, delay = 0, jitter = 0, maxDuration = 1000, retryOn = ProcessingException.class)
@CircuitBreaker(requestVolumeThreshold = 20, delay = 1000, failOn = ProcessingException.class)
@Bulkhead(128)
public interface GeneratorOne extends DrawsApi {}
