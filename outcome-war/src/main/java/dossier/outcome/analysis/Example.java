package dossier.outcome.analysis;

import dossier.contracts.problems.Violation;
import dossier.outcome.names.Name;
import dossier.outcome.names.Values;

/** A value in words. */
final class Example {

    private Example() {}

    static String of(Name name, Object value) {
        return name.name() + " " + Violation.shortened(Values.canonical(value));
    }
}
