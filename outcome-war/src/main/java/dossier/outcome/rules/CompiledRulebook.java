package dossier.outcome.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

import dossier.contracts.draws.Draw;
import dossier.contracts.outcomes.Outcome;
import dossier.contracts.outcomes.Trace;
import dossier.outcome.draws.DrawReader;
import dossier.outcome.names.Name;
import dossier.outcome.names.NoValueException;
import dossier.outcome.names.ValueKind;
import dossier.outcome.names.Values;
import dossier.outcome.templates.Template;
import dossier.rulebooks.book.Rulebook;

/** A rulebook that is ready to decide. Immutable, safe for many threads. */
public final class CompiledRulebook {

    private final Rulebook rulebook;
    private final DrawReader draws;
    private final List<Name> names;
    private final List<Derived> derived;
    private final List<Decision> decisions;
    private final Template text;

    CompiledRulebook(
            Rulebook rulebook,
            DrawReader draws,
            List<Name> names,
            List<Derived> derived,
            List<Decision> decisions,
            Template text) {
        this.rulebook = rulebook;
        this.draws = draws;
        this.names = List.copyOf(names);
        this.derived = List.copyOf(derived);
        this.decisions = List.copyOf(decisions);
        this.text = text;
    }

    /**
     * Compiles a rulebook.
     *
     * @throws dossier.rulebooks.document.InvalidRulebookException with everything that is wrong with the document
     */
    public static CompiledRulebook of(Rulebook rulebook) {
        return new RulesReader(rulebook).read();
    }

    /** What was compiled. */
    public Rulebook rulebook() {
        return rulebook;
    }

    /** How its draws are read. */
    public DrawReader draws() {
        return draws;
    }

    /** All that an outcome holds, in the order in which it is worked out; the text comes last. */
    public List<Output> outputs() {
        var outputs = new ArrayList<Output>();
        derived.forEach(value -> outputs.add(value.toOutput()));
        decisions.forEach(decision -> outputs.add(decision.toOutput()));
        outputs.add(new Output(
                new Name("text", ValueKind.TEXT, draws.names()), text.reads().toList(), List.of(), text::fill));
        return outputs;
    }

    /** No values yet, with room for all names and the text. */
    public Values noValues() {
        return new Values(draws.names() + 1);
    }

    /** The tables of the section {@code decide}, in order. */
    public List<Decision> decisions() {
        return decisions;
    }

    /**
     * The values of names and derived values for a draw: what the decisions look at.
     *
     * @param draw as it came, possibly broken
     * @param field how messages call it, for instance {@code draws[3]}
     * @throws dossier.contracts.problems.ProblemException {@code invalid-input} when the draw does not fit the rulebook,
     *     {@code no-outcome} when a value cannot be derived
     */
    public Values values(Draw draw, String field) {
        var values = draws.read(draw, field);
        try {
            derived.forEach(value -> value.derive(values));
            return values;
        } catch (NoOutcomeException failure) {
            throw failure.problem(draw.index());
        }
    }

    /**
     * What follows from a draw; the parameters are those of {@link #values}.
     *
     * @throws dossier.contracts.problems.ProblemException as {@link #values}, and {@code no-outcome} when no row fits
     */
    public Outcome decide(Draw draw, String field) {
        var values = values(draw, field);
        return outcome(draw.index(), values);
    }

    /** Why it follows: parameters and errors are those of {@link #decide}. */
    public Trace trace(Draw draw, String field) {
        var values = values(draw, field);
        var outcome = outcome(draw.index(), values);
        var readable = new LinkedHashMap<String, String>();
        names.forEach(name -> readable.put(name.name(), values.text(name)));
        return new Trace(
                readable,
                decisions.stream().map(decision -> decision.explain(values)).toList(),
                outcome);
    }

    private Outcome outcome(long index, Values values) {
        try {
            var fields = new LinkedHashMap<String, String>();
            derived.forEach(value -> fields.put(value.name().name(), values.text(value.name())));
            for (var decision : decisions) {
                var result = decision.result(values);
                values.set(decision.output(), result);
                fields.put(decision.output().name(), result);
            }
            return new Outcome(index, fields, text.fill(values));
        } catch (NoOutcomeException failure) {
            throw failure.problem(index);
        } catch (NoValueException failure) {
            throw new NoOutcomeException("The section text has no value, because " + failure.getMessage() + ".")
                    .problem(index);
        }
    }
}
