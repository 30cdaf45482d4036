package dossier.ui.generation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import dossier.contracts.draws.Draw;
import dossier.contracts.outcomes.Trace;
import dossier.ui.dossiers.Dossier;
import dossier.ui.dossiers.Dossiers;

/** Makes dossiers and explains them. */
@ApplicationScoped
public class Generation {

    private static final long FIRST = 0;

    @Inject
    private Services services;

    @Inject
    private Dossiers dossiers;

    /**
     * Makes a dossier and stores it. It is stored last, so when any part fails nothing is.
     *
     * @throws dossier.contracts.problems.ProblemException {@code unavailable} when a service or the database does not
     *     answer
     */
    public Dossier generate(Order order) {
        var deadline = new Deadline();
        var book = order.rulebook();
        var draws = services.draw(book, order.seed(), FIRST, deadline);
        var outcome = services.decide(book, draws.merged(), deadline);
        deadline.beginStep();
        return dossiers.store(new Dossier(
                book,
                order.seed(),
                FIRST,
                draws.one().values(),
                draws.two().values(),
                outcome.fields(),
                outcome.text()));
    }

    /**
     * Why a dossier came out as it did.
     *
     * @throws dossier.contracts.problems.ProblemException {@code unavailable} when the outcome service does not answer
     */
    public Trace explain(Dossier dossier) {
        var draws = new BothDraws(
                new Draw(dossier.getIndex(), dossier.getDrawsOne()),
                new Draw(dossier.getIndex(), dossier.getDrawsTwo()));
        return services.trace(dossier.getRulebook(), draws.merged(), new Deadline());
    }
}
