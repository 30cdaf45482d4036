package dossier.outcome.expressions;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.ObjIntConsumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dev.cel.common.CelSource;
import dev.cel.common.ast.CelExpr.ExprKind.Kind;
import dev.cel.common.ast.CelMutableExpr;
import dev.cel.common.ast.CelMutableExpr.CelMutableCall;
import dev.cel.common.ast.CelMutableExpr.CelMutableIdent;

import dossier.outcome.names.Name;
import dossier.outcome.names.Names;

/**
 * Goes through a parsed expression once: notes what it reads, puts exact decimals in the place of CEL's inexact ones, and
 * finds what our part of the language does not have.
 */
final class Walk {

    private static final Pattern DECIMAL = Pattern.compile("[0-9]*\\.[0-9]+(?![eE])");

    private final CelSource source;
    private final Names names;
    private final ObjIntConsumer<String> wrong;
    private final Map<String, Name> reads = new LinkedHashMap<>();
    private final Map<String, BigDecimal> decimals = new HashMap<>();
    private boolean complete = true;

    /**
     * A walk that has not begun.
     *
     * @param wrong is told each thing that is wrong, and where it is, in characters from the start
     */
    Walk(CelSource source, Names names, ObjIntConsumer<String> wrong) {
        this.source = source;
        this.names = names;
        this.wrong = wrong;
    }

    /** The names that the expression reads, in the order of their first use. */
    Map<String, Name> reads() {
        return reads;
    }

    /** The decimals of the expression, by the variable that now stands in their place. */
    Map<String, BigDecimal> decimals() {
        return decimals;
    }

    /** Whether all names were there. */
    boolean isComplete() {
        return complete;
    }

    void through(CelMutableExpr part) {
        switch (part.getKind()) {
            case CONSTANT -> constant(part);
            case IDENT -> name(part);
            case CALL -> call(part);
            case LIST -> complain(part, "A list can only stand after \"in\".");
            case SELECT ->
                complain(part, "A dot comes before a function or within a decimal only; values have no fields.");
            default -> complain(part, "Braces have no meaning in an expression.");
        }
    }

    private void constant(CelMutableExpr part) {
        switch (part.constant().getKind()) {
            case INT64_VALUE, STRING_VALUE, BOOLEAN_VALUE -> {}
            case DOUBLE_VALUE -> decimal(part);
            default ->
                complain(part, "Values are whole numbers (19), decimals (2.55), texts (\"z\"), true and false only.");
        }
    }

    /** CEL has read the decimal as a double already, so its digits are taken from the source; only the sign is exact. */
    private void decimal(CelMutableExpr part) {
        var rest = source.getContent()
                .slice(position(part), source.getContent().size())
                .toString();
        var digits = DECIMAL.matcher(rest);
        if (!digits.lookingAt()) {
            complain(part, "A decimal is written with all its digits, without an exponent: 1500.0, not 1.5e3.");
            return;
        }
        var value = new BigDecimal(digits.group());
        var variable = "@decimal" + decimals.size();
        decimals.put(variable, part.constant().doubleValue() < 0 ? value.negate() : value);
        part.setIdent(CelMutableIdent.create(variable));
    }

    private void name(CelMutableExpr part) {
        var word = part.ident().name();
        names.find(word).ifPresentOrElse(name -> reads.put(word, name), () -> {
            complete = false;
            names.complaint(word).ifPresent(complaint -> complain(part, complaint));
        });
    }

    private void call(CelMutableExpr part) {
        var call = part.call();
        var function = call.function();
        if (function.equals("_[_]")) {
            complain(part, "One value of a draw is picked in the section names, not here: {first: \"letters[0]\"}.");
        } else if (Character.isLetter(function.charAt(0)) && !Language.FUNCTIONS.contains(function)) {
            // CEL gives the place of the bracket after the function.
            wrong.accept(
                    "There is no function " + function + ". Functions are "
                            + String.join(
                                    ", ", Language.FUNCTIONS.stream().sorted().toList()) + ".",
                    Math.max(0, position(part) - function.length()));
        } else {
            call.target().ifPresent(this::through);
            operands(call).forEach(this::through);
        }
    }

    /** The list after {@code in} is no value of its own, so its elements are. */
    private static Stream<CelMutableExpr> operands(CelMutableCall call) {
        return call.args().stream()
                .flatMap(operand -> call.function().equals("@in") && operand.getKind() == Kind.LIST
                        ? operand.list().elements().stream()
                        : Stream.of(operand));
    }

    private void complain(CelMutableExpr part, String message) {
        wrong.accept(message, position(part));
    }

    private int position(CelMutableExpr part) {
        return source.getPositionsMap().getOrDefault(part.id(), 0);
    }
}
