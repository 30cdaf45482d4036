package dossier.outcome.expressions;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import dev.cel.common.types.SimpleType;

/**
 * Equality within one kind of values, in place of CEL's own: that one compares decimals by their digits, so that 2.5 would
 * not be 2.50.
 */
final class EqualityOperations {

    private EqualityOperations() {}

    static List<Operation> all() {
        var all = new ArrayList<Operation>();
        for (var type : List.of(Type.INTEGER, Type.TEXT, Type.TRUTH)) {
            all.addAll(equality(type));
        }
        for (var type : List.of(Type.INTEGER, Type.TEXT)) {
            all.add(Operation.of(
                    "@in", type, Type.listOf(type), SimpleType.BOOL, (value, list) -> list.contains(value)));
        }
        all.add(Operation.of(
                "@in", Type.DECIMAL, Type.listOf(Type.DECIMAL), SimpleType.BOOL, (value, list) -> holds(list, value)));
        all.add(Operation.of(
                "@in", Type.DECIMAL, Type.listOf(Type.INTEGER), SimpleType.BOOL, (value, list) -> holds(list, value)));
        return all;
    }

    private static <T> List<Operation> equality(Type<T> type) {
        return List.of(
                Operation.of("_==_", type, type, SimpleType.BOOL, (left, right) -> left.equals(right)),
                Operation.of("_!=_", type, type, SimpleType.BOOL, (left, right) -> !left.equals(right)));
    }

    private static boolean holds(List<?> list, BigDecimal value) {
        return list.stream()
                .map(element -> element instanceof Long whole ? BigDecimal.valueOf(whole) : (BigDecimal) element)
                .anyMatch(element -> element.compareTo(value) == 0);
    }
}
