package dossier.outcome.arbiter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import dossier.contracts.outcomes.Outcome;
import dossier.contracts.outcomes.OutcomeOrder;
import dossier.contracts.outcomes.Outcomes;
import dossier.contracts.outcomes.Trace;
import dossier.contracts.outcomes.Traces;
import dossier.outcome.rules.CompiledRulebook;
import dossier.rulebooks.book.Rulebook;
import dossier.rulebooks.shelf.Shelf;

/** Decides by every rulebook that it has been given. Safe for many threads. */
public final class Arbiter {

    private final Shelf<CompiledRulebook> shelf = new Shelf<>(CompiledRulebook::of);

    /**
     * Fills an order for outcomes.
     *
     * @param order may be null, which is as wrong as an empty one
     * @throws dossier.contracts.problems.ProblemException {@code invalid-input} with all that is wrong with the order or with
     *     its first wrong draw, {@code unknown-rulebook}, {@code no-outcome}, {@code too-large} when the answer would be,
     *     and with a document those of {@link #learn}
     */
    public Outcomes decide(OutcomeOrder order) {
        Orders.check(order);
        var rulebook = shelf.get(order.rulebook(), order.document());
        var answer = new AnswerLimit();
        var outcomes = new ArrayList<Outcome>();
        for (var draw : order.draws()) {
            outcomes.add(answer.with(rulebook.decide(draw, field(outcomes))));
        }
        return new Outcomes(outcomes);
    }

    /** Fills an order for traces; parameter and errors are those of {@link #decide}. */
    public Traces trace(OutcomeOrder order) {
        Orders.check(order);
        var rulebook = shelf.get(order.rulebook(), order.document());
        var answer = new AnswerLimit();
        var traces = new ArrayList<Trace>();
        for (var draw : order.draws()) {
            traces.add(answer.with(rulebook.trace(draw, field(traces))));
        }
        return new Traces(traces);
    }

    private static String field(List<?> answered) {
        return "draws[" + answered.size() + "]";
    }

    /**
     * Learns a rulebook; again is no harm.
     *
     * @throws dossier.contracts.problems.ProblemException {@code invalid-input} when the hash is another document's,
     *     {@code invalid-rulebook} with everything that is wrong with the document
     */
    public void learn(String hash, String document) {
        shelf.learn(hash, document);
    }

    /** A rulebook by its content hash, or the problem {@code unknown-rulebook}. */
    public Rulebook rulebook(String hash) {
        return shelf.get(hash).rulebook();
    }

    /** All rulebooks that are known now, by name. */
    public List<Rulebook> rulebooks() {
        return shelf.all().stream()
                .map(CompiledRulebook::rulebook)
                .sorted(Comparator.comparing(Rulebook::name).thenComparing(Rulebook::hash))
                .toList();
    }
}
