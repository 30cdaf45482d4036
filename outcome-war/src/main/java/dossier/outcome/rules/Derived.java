package dossier.outcome.rules;

import java.util.List;

import dossier.outcome.names.Name;
import dossier.outcome.names.Values;

/**
 * One entry of the section {@code derive}.
 *
 * @param name of the value
 * @param formula that gives it
 */
record Derived(Name name, Formula formula) {

    Output toOutput() {
        return new Output(name, formula.expression().reads(), List.of(), formula::value);
    }

    void derive(Values values) {
        values.set(name, formula.value(values));
    }
}
