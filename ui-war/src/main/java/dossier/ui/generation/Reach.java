package dossier.ui.generation;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.Config;

import static java.util.stream.Collectors.toMap;

/** Tells which of the other services can be reached, and keeps nobody waiting for one that cannot. */
@ApplicationScoped
public class Reach {

    private static final int MILLISECONDS = 300;
    private static final List<String> SERVICES = List.of("generator-one", "generator-two", "outcome");

    // Not those of calls: when these are all taken, who asks does the work, and would wait.
    @Resource
    private ManagedExecutorService threads;

    private Map<String, Look> looks;

    /** For the container's proxy. */
    protected Reach() {}

    @Inject
    Reach(Config config) {
        this.looks = SERVICES.stream()
                .collect(toMap(
                        service -> service, service -> new Look(config.getValue(service + "/mp-rest/url", URI.class))));
    }

    /**
     * Each service with its address and whether it is ready, for instance {@code "ready at http://localhost:9081"}. A service that
     * is not ready within 300 milliseconds counts as not reached.
     */
    public Map<String, String> all() {
        var answers = new TreeMap<String, CompletableFuture<Boolean>>();
        looks.forEach((service, look) -> answers.put(
                service, look.latest(threads).copy().completeOnTimeout(false, MILLISECONDS, TimeUnit.MILLISECONDS)));
        var reached = new TreeMap<String, String>();
        answers.forEach((service, ready) -> reached.put(
                service,
                (ready.join() ? "ready at " : "not reached at ")
                        + looks.get(service).address()));
        return reached;
    }
}
