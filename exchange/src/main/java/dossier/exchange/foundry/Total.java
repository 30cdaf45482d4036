package dossier.exchange.foundry;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dossier.exchange.drafts.Draft;
import dossier.exchange.problems.Refusal;

/**
 * How the total of a table is drawn, so that every total has the chance that it has when totals without a result are rolled
 * again.
 *
 * @param kind the key of the draw
 * @param value what stands under it
 * @param more other keys of the draw
 * @param cells for each interval what its row tests; null where it can never be drawn
 */
record Total(String kind, Object value, Map<String, Object> more, List<Object> cells) {

    private static final int MOST_VALUES = 1_000;
    private static final int MOST_BITS = 59;
    private static final BigInteger HEAVIEST = BigInteger.valueOf(1_000_000_000);

    void addTo(Draft draft, String name) {
        draft.draw(name, Map.of(kind, value), more);
    }

    /** What the row of an interval tests; empty when it can never be drawn. */
    Optional<Object> cell(int interval) {
        return Optional.ofNullable(cells.get(interval));
    }

    static Total of(RollTable table, List<Interval> intervals, Draft draft) {
        var shares = Shares.of(table, intervals);
        if (!table.replacement()) {
            if (shares.areAlike()) {
                return once(intervals.size());
            }
            draft.leaveOut("%s draws no result twice; here a result may come again.".formatted(table.name()));
        }
        if (shares.complete() && shares.formula().dice().isPresent()) {
            return new Total("dice", shares.formula().dice().get(), Map.of(), ranges(intervals));
        }
        return shares.span()
                .map(span -> new Total("integers", span, Map.of(), ranges(intervals)))
                .orElseGet(() -> counted(shares, intervals, draft));
    }

    private static List<Object> ranges(List<Interval> intervals) {
        return intervals.stream()
                .map(interval -> range(interval.low(), interval.high()))
                .toList();
    }

    private static Object range(long low, long high) {
        return low == high ? (Object) low : low + ".." + high;
    }

    /** All results are equally likely and none comes twice. */
    private static Total once(int results) {
        var cells = new ArrayList<Object>();
        for (var number = 1L; number <= results; number++) {
            cells.add(number);
        }
        return new Total("integers", "1.." + results, Map.of("unique", "batch"), cells);
    }

    /** The chances as weights: of each total, or when these are too many or too far apart, of each interval. */
    private static Total counted(Shares shares, List<Interval> intervals, Draft draft) {
        var totals = shares.totals();
        if (totals != null && totals.stream().mapToInt(Map::size).sum() <= MOST_VALUES) {
            var divisor = totals.stream()
                    .flatMap(counts -> counts.values().stream())
                    .reduce(BigInteger.ZERO, BigInteger::gcd);
            var weights = new LinkedHashMap<String, BigInteger>();
            totals.forEach(counts ->
                    counts.forEach((total, ways) -> weights.put(total.toPlainString(), ways.divide(divisor))));
            if (weights.values().stream().allMatch(weight -> weight.compareTo(HEAVIEST) <= 0)) {
                return new Total("weighted", weights, Map.of(), values(shares, intervals, draft));
            }
        }
        return ranked(shares.ways(), draft);
    }

    private static List<Object> values(Shares shares, List<Interval> intervals, Draft draft) {
        var cells = new ArrayList<Object>();
        for (var counts : shares.totals()) {
            var values = counts.keySet().stream().map(BigDecimal::toPlainString).toList();
            if (values.isEmpty()) {
                var never = intervals.get(cells.size());
                draft.leaveOut(
                        "What stands at %s, which can never be rolled.".formatted(range(never.low(), never.high())));
            }
            cells.add(values.isEmpty() ? null : values.size() == 1 ? values.get(0) : values);
        }
        return cells;
    }

    /** As many numbers for each interval as there are ways to it. */
    private static Total ranked(List<BigInteger> ways, Draft draft) {
        var divisor = ways.stream().reduce(BigInteger.ZERO, BigInteger::gcd);
        var cells = new ArrayList<Object>();
        var last = BigInteger.ZERO;
        for (var count : ways) {
            var first = last.add(BigInteger.ONE);
            last = last.add(count.divide(divisor));
            cells.add(count.signum() == 0 ? null : first.equals(last) ? first : first + ".." + last);
        }
        if (last.bitLength() > MOST_BITS) {
            throw Refusal.of("The chances of the results are too far apart to be drawn exactly.");
        }
        draft.comment(
                "Some totals have no result and are rolled again, so what is drawn stands for a result, not for a total.");
        return new Total("integers", "1.." + last, Map.of(), cells);
    }
}
