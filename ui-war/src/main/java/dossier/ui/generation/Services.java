package dossier.ui.generation;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.rest.client.inject.RestClient;

import dossier.contracts.draws.Draw;
import dossier.contracts.draws.DrawOrder;
import dossier.contracts.draws.DrawsApi;
import dossier.contracts.outcomes.Outcome;
import dossier.contracts.outcomes.OutcomeOrder;
import dossier.contracts.outcomes.OutcomesApi;
import dossier.contracts.outcomes.Trace;
import dossier.edge.requests.RequestId;
import dossier.ui.rulebooks.RulebookVersion;

/** Asks the two generators and the outcome service. */
@ApplicationScoped
class Services {

    @Resource(lookup = "concurrent/calls")
    private ManagedExecutorService threads;

    private Remote<DrawsApi> one;
    private Remote<DrawsApi> two;
    private Remote<OutcomesApi> outcome;

    /** For the container's proxy. */
    protected Services() {}

    @Inject
    Services(
            @RestClient GeneratorOne one,
            @RestClient GeneratorTwo two,
            @RestClient OutcomeService outcome,
            Teachers teachers) {
        this.one = new Remote<>("Generator one", one, teachers.of("generator-one"));
        this.two = new Remote<>("Generator two", two, teachers.of("generator-two"));
        this.outcome = new Remote<>("The outcome service", outcome, teachers.of("outcome"));
    }

    /** The draws of both generators for one dossier, drawn at the same time. */
    BothDraws draw(RulebookVersion book, String seed, long index, Deadline deadline) {
        var order = new DrawOrder(book.getHash(), seed, index, 1);
        var drawnByTwo =
                threads.submit(RequestId.carry(() -> two.call(book, deadline, generator -> generator.draw(order))));
        var drawnByOne = one.call(book, deadline, generator -> generator.draw(order));
        return new BothDraws(
                drawnByOne.draws().get(0), result(drawnByTwo).draws().get(0));
    }

    /** What follows from the draws. */
    Outcome decide(RulebookVersion book, Draw draws, Deadline deadline) {
        var order = new OutcomeOrder(book.getHash(), List.of(draws));
        return outcome.call(book, deadline, service -> service.decide(order))
                .outcomes()
                .get(0);
    }

    /** Why it follows. */
    Trace trace(RulebookVersion book, Draw draws, Deadline deadline) {
        var order = new OutcomeOrder(book.getHash(), List.of(draws));
        return outcome.call(book, deadline, service -> service.trace(order))
                .traces()
                .get(0);
    }

    private static <T> T result(Future<T> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while a generator drew", e);
        }
    }
}
