package dossier.rulebooks.draws;

import java.util.Optional;

import dossier.rulebooks.document.Part;

/**
 * Whole numbers, each equally likely: {@code integers: 0..19}.
 *
 * @param from the smallest, at most 18 digits
 * @param to the largest, not below {@code from}, at most 18 digits
 */
public record Integers(long from, long to) implements Indexed {

    static Optional<Space> read(Part part) {
        return Range.read(part, "0..19").flatMap(range -> {
            if (range.from().scale() > 0 || range.to().scale() > 0) {
                part.wrong("Must be whole numbers; for others write decimals: "
                        + part.text().orElseThrow() + ".");
                return Optional.empty();
            }
            return Optional.of(
                    new Integers(range.from().longValueExact(), range.to().longValueExact()));
        });
    }

    @Override
    public long size() {
        return to - from + 1;
    }

    @Override
    public String value(long index) {
        return Long.toString(from + index);
    }
}
