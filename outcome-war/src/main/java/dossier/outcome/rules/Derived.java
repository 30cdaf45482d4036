package dossier.outcome.rules;

import dossier.outcome.names.Name;
import dossier.outcome.names.Values;

/**
 * One entry of the section {@code derive}.
 *
 * @param name of the value
 * @param formula that gives it
 */
record Derived(Name name, Formula formula) {

    void derive(Values values) {
        values.set(name, formula.value(values));
    }
}
