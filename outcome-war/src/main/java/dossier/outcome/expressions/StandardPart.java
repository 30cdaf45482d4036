package dossier.outcome.expressions;

import java.util.EnumSet;
import java.util.Set;

import dev.cel.runtime.CelStandardFunctions.StandardFunction;

/** What our language takes over from standard CEL. */
final class StandardPart {

    /** Overloads of standard CEL, by their ids. What is not listed does not exist. */
    static final Set<String> CHECKED = Set.of(
            "conditional",
            "logical_and",
            "logical_not",
            "logical_or",
            "add_int64",
            "subtract_int64",
            "multiply_int64",
            "divide_int64",
            "modulo_int64",
            "negate_int64",
            "less_int64",
            "less_equals_int64",
            "greater_int64",
            "greater_equals_int64",
            "less_string",
            "less_equals_string",
            "greater_string",
            "greater_equals_string",
            "size_string",
            "string_size",
            "contains_string",
            "starts_with_string",
            "ends_with_string",
            "bool_to_string",
            "int64_to_string",
            "string_to_string",
            "string_to_int64");

    /** What the runtime needs for them; it cannot be told single overloads of functions that we overload too. */
    static final Set<StandardFunction> RUN = EnumSet.of(
            StandardFunction.ADD,
            StandardFunction.CONTAINS,
            StandardFunction.DIVIDE,
            StandardFunction.ENDS_WITH,
            StandardFunction.GREATER,
            StandardFunction.GREATER_EQUALS,
            StandardFunction.INT,
            StandardFunction.LESS,
            StandardFunction.LESS_EQUALS,
            StandardFunction.LOGICAL_NOT,
            StandardFunction.MODULO,
            StandardFunction.MULTIPLY,
            StandardFunction.NEGATE,
            StandardFunction.SIZE,
            StandardFunction.STARTS_WITH,
            StandardFunction.STRING,
            StandardFunction.SUBTRACT);

    private StandardPart() {}
}
