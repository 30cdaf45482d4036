package dossier.outcome.expressions;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.IntPredicate;

import dev.cel.common.types.CelType;
import dev.cel.common.types.SimpleType;
import dev.cel.runtime.CelFunctionOverload;

import dossier.outcome.names.NoValueException;

/**
 * Exact decimals, alone and mixed with whole numbers. The scale of a result is that of {@link BigDecimal}: a sum has the
 * larger scale of its parts, a product the sum of them.
 */
final class DecimalOperations {

    /** The most digits of a result; squares of squares would fill the memory otherwise. */
    static final int MOST_DIGITS = 200;

    private DecimalOperations() {}

    static List<Operation> all() {
        var all = new ArrayList<Operation>();
        all.addAll(arithmetic("_+_", BigDecimal::add));
        all.addAll(arithmetic("_-_", BigDecimal::subtract));
        all.addAll(arithmetic("_*_", BigDecimal::multiply));
        all.addAll(comparison("_<_", order -> order < 0));
        all.addAll(comparison("_<=_", order -> order <= 0));
        all.addAll(comparison("_>_", order -> order > 0));
        all.addAll(comparison("_>=_", order -> order >= 0));
        all.addAll(comparison("_==_", order -> order == 0));
        all.addAll(comparison("_!=_", order -> order != 0));
        all.add(Operation.of("-_", Type.DECIMAL, Type.DECIMAL.cel(), BigDecimal::negate));
        all.add(Operation.of("string", Type.DECIMAL, SimpleType.STRING, BigDecimal::toPlainString));
        return all;
    }

    private static List<Operation> arithmetic(String operator, BinaryOperator<BigDecimal> meaning) {
        return mixes(operator, Type.DECIMAL.cel(), (left, right) -> limited(meaning.apply(left, right)));
    }

    private static List<Operation> comparison(String operator, IntPredicate meaning) {
        return mixes(operator, SimpleType.BOOL, (left, right) -> meaning.test(left.compareTo(right)));
    }

    private static List<Operation> mixes(
            String operator, CelType result, CelFunctionOverload.Binary<BigDecimal, BigDecimal> meaning) {
        return List.of(
                Operation.of(operator, Type.DECIMAL, Type.DECIMAL, result, meaning),
                Operation.of(
                        operator,
                        Type.DECIMAL,
                        Type.INTEGER,
                        result,
                        (left, right) -> meaning.apply(left, BigDecimal.valueOf(right))),
                Operation.of(
                        operator,
                        Type.INTEGER,
                        Type.DECIMAL,
                        result,
                        (left, right) -> meaning.apply(BigDecimal.valueOf(left), right)));
    }

    private static BigDecimal limited(BigDecimal result) {
        if (result.precision() > MOST_DIGITS) {
            throw new NoValueException("a decimal gets more than " + MOST_DIGITS + " digits");
        }
        return result;
    }
}
