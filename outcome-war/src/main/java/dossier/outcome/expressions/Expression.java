package dossier.outcome.expressions;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ObjIntConsumer;

import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelVariableResolver;

import dossier.outcome.names.Name;
import dossier.outcome.names.Names;
import dossier.outcome.names.NoValueException;
import dossier.outcome.names.ValueKind;
import dossier.outcome.names.Values;

/** A compiled expression. Immutable. */
public final class Expression {

    private final String source;
    private final ValueKind kind;
    private final Map<String, Name> reads;
    private final Map<String, BigDecimal> decimals;
    private final CelRuntime.Program program;

    Expression(
            String source,
            ValueKind kind,
            Map<String, Name> reads,
            Map<String, BigDecimal> decimals,
            CelRuntime.Program program) {
        this.source = source;
        this.kind = kind;
        this.reads = reads;
        this.decimals = decimals;
        this.program = program;
    }

    /**
     * Reads an expression by the grammar of this package.
     *
     * @param source the expression as it was written
     * @param names what it may read
     * @param allowed the kinds of values that it may give
     * @param wrong is told, for each thing that is wrong, a sentence that says what, and where it is, in characters
     *     (Unicode code points) from the start
     * @return the expression; empty when something was wrong
     */
    public static Optional<Expression> read(
            String source, Names names, Set<ValueKind> allowed, ObjIntConsumer<String> wrong) {
        return new ExpressionReader(source, names, wrong).read(allowed);
    }

    /** The expression as it was written. */
    public String source() {
        return source;
    }

    /** The kind of every value that it gives. */
    public ValueKind kind() {
        return kind;
    }

    /** What it reads, in the order of first use. */
    public List<Name> reads() {
        return List.copyOf(reads.values());
    }

    /**
     * The value for one dossier, boxed as its kind says.
     *
     * @throws NoValueException when it has none, as in a division by zero
     */
    public Object value(Values values) {
        try {
            CelVariableResolver resolver = variable -> Optional.of(valueOf(variable, values));
            return program.eval(resolver);
        } catch (CelEvaluationException failure) {
            throw new NoValueException(reason(failure));
        }
    }

    private Object valueOf(String variable, Values values) {
        var name = reads.get(variable);
        return name == null ? decimals.get(variable) : values.get(name);
    }

    private static String reason(CelEvaluationException failure) {
        if (failure.getCause() instanceof NoValueException limit) {
            return limit.getMessage();
        }
        return switch (failure.getErrorCode()) {
            case DIVIDE_BY_ZERO -> "it divides by zero";
            case NUMERIC_OVERFLOW -> "a whole number does not fit into 64 bits";
            case BAD_FORMAT -> "a text is not a whole number";
            default -> failure.getMessage();
        };
    }
}
