package dossier.outcome.analysis;

import java.math.BigDecimal;

import dossier.contracts.problems.Violation;
import dossier.outcome.names.Name;

/** A value in words. */
final class Example {

    private Example() {}

    static String of(Name name, Object value) {
        var text = value instanceof BigDecimal decimal ? decimal.toPlainString() : value.toString();
        return name.name() + " " + Violation.shortened(text);
    }
}
