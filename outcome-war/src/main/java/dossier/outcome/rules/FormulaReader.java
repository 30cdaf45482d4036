package dossier.outcome.rules;

import java.util.Optional;
import java.util.Set;

import dossier.outcome.expressions.Expression;
import dossier.outcome.names.Names;
import dossier.outcome.names.ValueKind;
import dossier.rulebooks.document.Part;

/** Reads the expressions of one rulebook, up to a number that keeps deciding ten thousand dossiers a matter of seconds. */
final class FormulaReader {

    /** The most conditions and derived values of a rulebook. */
    static final int MOST = 200;

    private final Names names;
    private int read;

    /** A reader of expressions that may read some names. */
    FormulaReader(Names names) {
        this.names = names;
    }

    /** The expression that a text is; what is wrong with it is a finding. */
    Optional<Formula> read(Part part, Set<ValueKind> allowed) {
        read++;
        if (read > MOST) {
            part.wrong("A rulebook has at most %d conditions and derived values together.".formatted(MOST));
            return Optional.empty();
        }
        return part.lines()
                .flatMap(source -> Expression.read(source, names, allowed, part::wrong))
                .map(expression -> new Formula(expression, part.line(), part.path()));
    }
}
