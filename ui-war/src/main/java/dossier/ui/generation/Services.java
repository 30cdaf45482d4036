package dossier.ui.generation;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.rest.client.inject.RestClient;

import dossier.contracts.draws.Draw;
import dossier.contracts.draws.DrawOrder;
import dossier.contracts.outcomes.Outcome;
import dossier.contracts.outcomes.OutcomeOrder;
import dossier.contracts.outcomes.Trace;
import dossier.contracts.problems.ProblemException;
import dossier.edge.requests.RequestId;
import dossier.ui.rulebooks.RulebookVersion;

/** Asks the two generators and the outcome service. */
@ApplicationScoped
class Services {

    @Inject
    @RestClient
    private GeneratorOne generatorOne;

    @Inject
    @RestClient
    private GeneratorTwo generatorTwo;

    @Inject
    @RestClient
    private OutcomeService outcomeService;

    @Inject
    private Config config;

    @Resource(lookup = "concurrent/calls")
    private ManagedExecutorService threads;

    private Remote one;
    private Remote two;
    private Remote outcome;

    @PostConstruct
    void connect() {
        one = new Remote(config, "generator-one", "generator one");
        two = new Remote(config, "generator-two", "generator two");
        outcome = new Remote(config, "outcome", "outcome service");
    }

    /** The draws of both generators for one dossier, drawn at the same time. */
    BothDraws draw(RulebookVersion book, String seed, long index) {
        var order = new DrawOrder(book.getHash(), seed, index, 1);
        var drawnByTwo = threads.submit(RequestId.carry(() -> two.call(book, () -> generatorTwo.draw(order))));
        var drawnByOne = one.call(book, () -> generatorOne.draw(order));
        return new BothDraws(
                drawnByOne.draws().get(0), result(drawnByTwo).draws().get(0));
    }

    /** What follows from the draws. */
    Outcome decide(RulebookVersion book, Draw draws) {
        var order = new OutcomeOrder(book.getHash(), List.of(draws));
        return outcome.call(book, () -> outcomeService.decide(order)).outcomes().get(0);
    }

    /** Why it follows. */
    Trace trace(RulebookVersion book, Draw draws) {
        var order = new OutcomeOrder(book.getHash(), List.of(draws));
        return outcome.call(book, () -> outcomeService.trace(order)).traces().get(0);
    }

    private static <T> T result(Future<T> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof ProblemException problem ? problem : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while a generator drew", e);
        }
    }
}
