package dossier.rulebooks.draws;

import java.math.BigDecimal;
import java.util.Optional;

import dossier.rulebooks.document.Fields;
import dossier.rulebooks.document.Part;

/**
 * Exact decimal numbers on a grid, each equally likely: {@code decimals: 0.00..9.99} with {@code step: 0.01}. Values are
 * written with as many decimal places as the finer of {@code from} and {@code step} has.
 *
 * @param from the smallest
 * @param step how far neighbours are apart, above zero
 * @param size how many there are, 1 to {@link Indexed#LARGEST}
 */
public record Decimals(BigDecimal from, BigDecimal step, long size) implements Indexed {

    static Optional<Space> read(Part part, Fields fields) {
        return Range.read(part, "0.00..9.99")
                .flatMap(range -> step(range, fields).flatMap(step -> of(range, step, part)));
    }

    /** Without a step, one unit of the finest decimal place that the range is written with. */
    private static Optional<BigDecimal> step(Range range, Fields fields) {
        var written = fields.optional("step");
        if (written.isEmpty()) {
            return Optional.of(BigDecimal.ONE.movePointLeft(
                    Math.max(range.from().scale(), range.to().scale())));
        }
        var step = written.flatMap(Range::number);
        if (step.isPresent() && step.get().signum() <= 0) {
            written.get().wrong("Must be above zero.");
            return Optional.empty();
        }
        return step;
    }

    private static Optional<Space> of(Range range, BigDecimal step, Part part) {
        var steps = range.to().subtract(range.from()).divideAndRemainder(step);
        if (steps[1].signum() != 0) {
            part.wrong("The width of the range must be a whole number of steps of %s.".formatted(step.toPlainString()));
            return Optional.empty();
        }
        if (steps[0].compareTo(BigDecimal.valueOf(LARGEST)) >= 0) {
            part.wrong("Must have at most 2^62 values.");
            return Optional.empty();
        }
        return Optional.of(new Decimals(range.from(), step, steps[0].longValueExact() + 1));
    }

    /** The number at an index. */
    public BigDecimal number(long index) {
        return from.add(step.multiply(BigDecimal.valueOf(index)));
    }

    @Override
    public String value(long index) {
        return number(index).toPlainString();
    }
}
