package dossier.outcome.expressions;

import java.math.BigDecimal;
import java.util.List;

import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.OpaqueType;
import dev.cel.common.types.SimpleType;

import dossier.outcome.names.ValueKind;

/**
 * A type as the checker sees it and as the runtime does.
 *
 * @param <T> the Java type
 * @param name that tells operations apart
 * @param cel what the checker calls it
 * @param java what the runtime passes
 */
record Type<T>(String name, CelType cel, Class<T> java) {

    static final Type<Long> INTEGER = new Type<>("integer", SimpleType.INT, Long.class);
    static final Type<BigDecimal> DECIMAL = new Type<>("decimal", OpaqueType.create("decimal"), BigDecimal.class);
    static final Type<String> TEXT = new Type<>("text", SimpleType.STRING, String.class);
    static final Type<Boolean> TRUTH = new Type<>("truth", SimpleType.BOOL, Boolean.class);

    /** A list of values of a type. */
    @SuppressWarnings("rawtypes")
    static Type<List> listOf(Type<?> element) {
        return new Type<>("list of " + element.name(), ListType.create(element.cel()), List.class);
    }

    /** The type of the values of a kind. */
    static Type<?> of(ValueKind kind) {
        return switch (kind) {
            case INTEGER -> INTEGER;
            case DECIMAL -> DECIMAL;
            case TEXT -> TEXT;
            case TRUTH -> TRUTH;
        };
    }
}
