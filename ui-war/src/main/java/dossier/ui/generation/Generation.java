package dossier.ui.generation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import dossier.contracts.draws.Draw;
import dossier.contracts.outcomes.Outcome;
import dossier.contracts.outcomes.Trace;
import dossier.contracts.problems.ProblemException;
import dossier.contracts.problems.ProblemType;
import dossier.ui.collections.EditionText;
import dossier.ui.collections.Editions;
import dossier.ui.collections.Versions;
import dossier.ui.dossiers.Dossier;
import dossier.ui.dossiers.Dossiers;
import dossier.ui.rulebooks.RulebookVersion;
import dossier.ui.statistics.Expectations;

/** Makes dossiers and explains them. */
@ApplicationScoped
public class Generation {

    private static final long FIRST = 0;

    /** Most odds take less than a second; nobody waits longer for a dossier because of them. */
    private static final Duration PATIENCE_OF_PEOPLE = Duration.ofSeconds(1);

    /** Longer than odds may take: the first chunk is counted, too. */
    private static final Duration PATIENCE_OF_BATCHES = Duration.ofSeconds(20);

    @Inject
    private Services services;

    @Inject
    private Dossiers dossiers;

    @Inject
    private Expectations expectations;

    @Inject
    private Editions editions;

    @Inject
    @ConfigProperty(name = "dossier.calls.deadline")
    private Duration latestBegin;

    /**
     * Makes a dossier and stores it. It is stored last, so when any part fails nothing is.
     *
     * @throws ProblemException {@code unavailable} when a service or the database does not
     *     answer
     */
    public Dossier generate(Order order) {
        var deadline = new Deadline(latestBegin);
        expectations.prepare(order.rulebook(), PATIENCE_OF_PEOPLE);
        var made = make(order, null, FIRST, 1, deadline).get(0);
        deadline.beginStep();
        return dossiers.store(made);
    }

    /**
     * Makes dossiers of a batch that follow each other, and leaves it to the caller to store them. What is too large for one
     * call is made in two halves.
     *
     * @param batch number of the batch
     * @param from index of the first one, 0 or more
     * @param count how many, 1 to {@value dossier.contracts.draws.DrawOrder#MOST}
     * @throws ProblemException {@code unavailable} when a service does not answer, {@code no-outcome} when a dossier cannot
     *     be made, {@code too-large} when a single one is too large
     */
    public List<Dossier> make(Order order, long batch, long from, int count) {
        expectations.prepare(order.rulebook(), PATIENCE_OF_BATCHES);
        try {
            return make(order, batch, from, count, new Deadline(latestBegin));
        } catch (ProblemException e) {
            if (count == 1 || !e.problem().is(ProblemType.TOO_LARGE)) {
                throw e;
            }
            var half = count / 2;
            var made = new ArrayList<>(make(order, batch, from, half));
            made.addAll(make(order, batch, from + half, count - half));
            return made;
        }
    }

    private List<Dossier> make(Order order, Long batch, long from, int count, Deadline deadline) {
        var book = edition(order.rulebook(), order.collections());
        var draws = services.draw(book, order.seed(), from, count, deadline);
        var outcomes = services.decide(book, draws, deadline);
        return IntStream.range(0, count)
                .mapToObj(i -> dossier(order, batch, draws.get(i), outcomes.get(i)))
                .toList();
    }

    private static Dossier dossier(Order order, Long batch, BothDraws draws, Outcome outcome) {
        return new Dossier(
                batch,
                order.rulebook(),
                order.collections(),
                order.seed(),
                outcome.index(),
                draws.one().values(),
                draws.two().values(),
                outcome.fields(),
                outcome.text());
    }

    /**
     * Why a dossier came out as it did.
     *
     * @throws ProblemException {@code unavailable} when the outcome service does not answer
     */
    public Trace explain(Dossier dossier) {
        var draws = new BothDraws(
                new Draw(dossier.getIndex(), dossier.getDrawsOne()),
                new Draw(dossier.getIndex(), dossier.getDrawsTwo()));
        var book = edition(dossier.getRulebook(), dossier.getCollections());
        return services.trace(book, draws.merged(), new Deadline(latestBegin));
    }

    private EditionText edition(RulebookVersion rulebook, Versions collections) {
        return editions.of(rulebook.getHash(), rulebook.getDocument(), collections);
    }
}
