package dossier.outcome.expressions;

import java.util.List;

import dev.cel.common.CelOverloadDecl;
import dev.cel.common.types.CelType;
import dev.cel.runtime.CelFunctionBinding;
import dev.cel.runtime.CelFunctionOverload;

/**
 * Something that expressions can do beyond standard CEL.
 *
 * @param function or operator that it overloads, in the spelling of CEL: {@code _*_}
 * @param signature what the checker needs to know
 * @param meaning what the runtime calls
 */
record Operation(String function, CelOverloadDecl signature, CelFunctionBinding meaning) {

    /** An operation on two values. */
    static <A, B> Operation of(
            String function, Type<A> left, Type<B> right, CelType result, CelFunctionOverload.Binary<A, B> meaning) {
        var id = function + " " + left.name() + " " + right.name();
        return new Operation(
                function,
                CelOverloadDecl.newGlobalOverload(id, result, List.of(left.cel(), right.cel())),
                CelFunctionBinding.from(id, left.java(), right.java(), meaning));
    }

    /** An operation on one value. */
    static <A> Operation of(String function, Type<A> operand, CelType result, CelFunctionOverload.Unary<A> meaning) {
        var id = function + " " + operand.name();
        return new Operation(
                function,
                CelOverloadDecl.newGlobalOverload(id, result, List.of(operand.cel())),
                CelFunctionBinding.from(id, operand.java(), meaning));
    }
}
