package dossier.exchange.formulas;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** Reads a formula without spaces, from the left, and counts its totals on the way. */
final class FormulaParser {

    private static final int DEEPEST = 20;
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,15}+(\\.[0-9]{1,9}+)?(?![0-9d])");
    private static final Pattern FUNCTION = Pattern.compile("(floor|ceil|round|abs)\\(");

    private final String text;
    private int at;
    private int depth;

    FormulaParser(String text) {
        this.text = text;
    }

    /**
     * The whole formula.
     *
     * @throws IllegalArgumentException when it cannot be read
     * @throws ArithmeticException when it cannot be counted exactly
     */
    Ways parse() {
        var ways = sum();
        if (at < text.length()) {
            throw new IllegalArgumentException(text);
        }
        return ways;
    }

    private Ways sum() {
        if (++depth > DEEPEST) {
            throw new IllegalArgumentException(text);
        }
        var ways = product();
        while (at < text.length() && "+-".indexOf(text.charAt(at)) >= 0) {
            ways = text.charAt(at++) == '+'
                    ? ways.with(product(), BigDecimal::add)
                    : ways.with(product(), BigDecimal::subtract);
        }
        depth--;
        return ways;
    }

    private Ways product() {
        var ways = factor();
        while (at < text.length() && "*/%".indexOf(text.charAt(at)) >= 0) {
            var operator = text.charAt(at++);
            ways = switch (operator) {
                case '*' -> ways.with(factor(), BigDecimal::multiply);
                case '/' -> ways.with(factor(), (a, b) -> a.divide(b, MathContext.UNLIMITED));
                default -> ways.with(factor(), BigDecimal::remainder);
            };
        }
        return ways;
    }

    private Ways factor() {
        if (taken("+")) {
            return factor();
        }
        if (taken("-")) {
            return nested(() -> factor().map(BigDecimal::negate));
        }
        var function = FUNCTION.matcher(text).region(at, text.length());
        if (function.lookingAt()) {
            at = function.end();
            return closed(sum()).map(rounding(function.group(1)));
        }
        if (taken("(")) {
            return closed(sum());
        }
        var number = NUMBER.matcher(text).region(at, text.length());
        if (number.lookingAt()) {
            at = number.end();
            return Ways.certain(new BigDecimal(number.group()));
        }
        return dice();
    }

    private Ways nested(Supplier<Ways> inner) {
        if (++depth > DEEPEST) {
            throw new IllegalArgumentException(text);
        }
        var ways = inner.get();
        depth--;
        return ways;
    }

    private boolean taken(String sign) {
        var found = text.startsWith(sign, at);
        at += found ? sign.length() : 0;
        return found;
    }

    private Ways closed(Ways ways) {
        if (!taken(")")) {
            throw new IllegalArgumentException(text);
        }
        return ways;
    }

    private static UnaryOperator<BigDecimal> rounding(String function) {
        return switch (function) {
            case "floor" -> total -> total.setScale(0, RoundingMode.FLOOR);
            case "ceil" -> total -> total.setScale(0, RoundingMode.CEILING);
            // As JavaScript rounds: half of the way goes up, also below zero.
            case "round" -> total -> total.add(new BigDecimal("0.5")).setScale(0, RoundingMode.FLOOR);
            default -> BigDecimal::abs;
        };
    }

    private Ways dice() {
        var dice = CountedDice.at(text, at);
        at = dice.end();
        return dice.ways();
    }
}
