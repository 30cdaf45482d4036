package dossier.ui.generation;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

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
import dossier.ui.collections.EditionText;

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
            LostCalls lost) {
        this.one = new Remote<>("Generator one", one, lost.to("generator-one"));
        this.two = new Remote<>("Generator two", two, lost.to("generator-two"));
        this.outcome = new Remote<>("The outcome service", outcome, lost.to("outcome"));
    }

    /** The draws of both generators for dossiers that follow each other, drawn at the same time. */
    List<BothDraws> draw(EditionText book, String seed, long from, int count, Deadline deadline) {
        var order = DrawOrder.of(book.hash(), seed, from, count);
        var drawnByTwo = threads.submit(RequestId.carry(
                () -> two.call(book, deadline, (generator, document) -> generator.draw(order.with(document)))));
        var ofOne = one.call(book, deadline, (generator, document) -> generator.draw(order.with(document)))
                .draws();
        var ofTwo = result(drawnByTwo).draws();
        return IntStream.range(0, count)
                .mapToObj(i -> new BothDraws(ofOne.get(i), ofTwo.get(i)))
                .toList();
    }

    /** What follows from the draws, one for each. */
    List<Outcome> decide(EditionText book, List<BothDraws> draws, Deadline deadline) {
        var order = OutcomeOrder.of(
                book.hash(), draws.stream().map(BothDraws::merged).toList());
        return outcome.call(book, deadline, (service, document) -> service.decide(order.with(document)))
                .outcomes();
    }

    /** Why it follows. */
    Trace trace(EditionText book, Draw draws, Deadline deadline) {
        var order = OutcomeOrder.of(book.hash(), List.of(draws));
        return outcome.call(book, deadline, (service, document) -> service.trace(order.with(document)))
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
