package dossier.outcome.cells;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The comparisons of a cell; the longer signs come first, because {@code >} begins {@code >=} too. */
enum Operator {
    UNLIKE("!="),
    AT_MOST("<="),
    AT_LEAST(">="),
    BELOW("<"),
    ABOVE(">");

    private final String sign;

    Operator(String sign) {
        this.sign = sign;
    }

    String sign() {
        return sign;
    }

    /** The operator that a test begins with, if it does. */
    static Optional<Operator> beginning(String test) {
        return Arrays.stream(values())
                .filter(operator -> test.startsWith(operator.sign))
                .findFirst();
    }

    /** All values that the comparison with one value holds for. */
    <T extends Comparable<? super T>> List<Interval<T>> intervals(T value) {
        return switch (this) {
            case UNLIKE -> List.of(Interval.to(value, false), Interval.from(value, false));
            case AT_MOST -> List.of(Interval.to(value, true));
            case AT_LEAST -> List.of(Interval.from(value, true));
            case BELOW -> List.of(Interval.to(value, false));
            case ABOVE -> List.of(Interval.from(value, false));
        };
    }
}
