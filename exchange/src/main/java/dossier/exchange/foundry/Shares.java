package dossier.exchange.foundry;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

import dossier.exchange.formulas.Formula;
import dossier.exchange.formulas.Ways;
import dossier.exchange.problems.Refusal;
import dossier.rulebooks.dice.Roll;

/**
 * Which totals of a formula draw which results, and in how many ways.
 *
 * @param formula what is rolled
 * @param complete whether every total draws something
 * @param ways for each interval, in how many ways its totals come about; null when nobody counted them
 * @param totals all totals that draw something with their ways; null when they are equally likely or nobody counted them
 * @param span the totals that draw something when they are all whole numbers from one to another and equally likely
 * @param single whether no total draws more than one result, nor a result stands in two intervals
 */
record Shares(
        Formula formula,
        boolean complete,
        List<BigInteger> ways,
        List<TreeMap<BigDecimal, BigInteger>> totals,
        Optional<String> span,
        boolean single) {

    private static final Pattern LESS = Pattern.compile("-([0-9]{1,6})(?:d([0-9]{1,6}))?");

    static Shares of(RollTable table, List<Interval> intervals) {
        var single = intervals.size() == table.results().size()
                && intervals.stream().allMatch(interval -> interval.results().size() == 1);
        var formula = Formula.of(table.formula(), most(table, intervals));
        var roll = formula.dice().flatMap(dice -> Roll.read(dice, message -> {}));
        var shares = roll.filter(dice -> dice.dice() == 1 && !formula.written().contains("!"))
                .map(die -> uniform(formula, die, intervals, single))
                .or(() -> formula.ways().map(ways -> counted(formula, ways, intervals, single)))
                .or(() -> roll.map(dice -> uncounted(formula, dice, intervals, single)))
                .orElseThrow(
                        () -> wrong(
                                table,
                                "Must be a sum of dice and numbers such as 2d6 + 1, with factors and"
                                        + " parentheses at most, whose totals can be counted; it must need nothing that is not in the file."));
        if (shares.ways != null && shares.ways.stream().allMatch(ways -> ways.signum() == 0)) {
            throw wrong(table, "No result can be drawn: its totals are outside of all ranges.");
        }
        return shares;
    }

    private static RuntimeException wrong(RollTable table, String message) {
        return Refusal.at(
                "formula",
                table.formula(),
                "The formula \"%.60s\" of %.60s: %s".formatted(table.formula(), table.name(), message));
    }

    /** The largest total that is of use, before anything is taken away from it. */
    private static long most(RollTable table, List<Interval> intervals) {
        var most = Math.max(0, intervals.get(intervals.size() - 1).high());
        var less = LESS.matcher(table.formula().replace(" ", ""));
        while (less.find()) {
            most += Long.parseLong(less.group(1)) * (less.group(2) == null ? 1 : Long.parseLong(less.group(2)));
        }
        return most;
    }

    /** One die: every total is as likely as any other. */
    private static Shares uniform(Formula formula, Roll die, List<Interval> intervals, boolean single) {
        var ways = new ArrayList<BigInteger>();
        var covered = 0L;
        var low = Long.MAX_VALUE;
        var high = Long.MIN_VALUE;
        for (var interval : intervals) {
            var from = Math.max(interval.low(), die.least());
            var to = Math.min(interval.high(), die.most());
            var width = Math.max(0, to - from + 1);
            ways.add(BigInteger.valueOf(width));
            covered += width;
            low = width > 0 ? Math.min(low, from) : low;
            high = width > 0 ? Math.max(high, to) : high;
        }
        var span = covered > 0 && high - low + 1 == covered ? Optional.of(low + ".." + high) : Optional.<String>empty();
        return new Shares(formula, covered == die.most() - die.least() + 1, ways, null, span, single);
    }

    private static Shares counted(Formula formula, Ways ways, List<Interval> intervals, boolean single) {
        var byLow = new TreeMap<BigDecimal, Integer>();
        var totals = new ArrayList<TreeMap<BigDecimal, BigInteger>>();
        for (var interval : intervals) {
            byLow.put(BigDecimal.valueOf(interval.low()), totals.size());
            totals.add(new TreeMap<>());
        }
        var covered = new TreeMap<BigDecimal, BigInteger>();
        ways.counts().forEach((total, count) -> {
            var found = byLow.floorEntry(total);
            if (found != null
                    && total.compareTo(BigDecimal.valueOf(
                                    intervals.get(found.getValue()).high()))
                            <= 0) {
                totals.get(found.getValue()).put(total, count);
                covered.put(total, count);
            }
        });
        var sums = totals.stream()
                .map(counts -> counts.values().stream().reduce(BigInteger.ZERO, BigInteger::add))
                .toList();
        return new Shares(formula, covered.size() == ways.counts().size(), sums, totals, span(covered), single);
    }

    private static Optional<String> span(TreeMap<BigDecimal, BigInteger> covered) {
        if (covered.isEmpty() || covered.values().stream().distinct().count() > 1) {
            return Optional.empty();
        }
        var whole = covered.keySet().stream().allMatch(total -> total.scale() <= 0);
        var width = covered.lastKey().subtract(covered.firstKey()).add(BigDecimal.ONE);
        return whole && width.compareTo(BigDecimal.valueOf(covered.size())) == 0
                ? Optional.of(covered.firstKey().toPlainString() + ".."
                        + covered.lastKey().toPlainString())
                : Optional.empty();
    }

    /** So many dice that counting takes long: every total must draw something, so that nothing need be counted. */
    private static Shares uncounted(Formula formula, Roll dice, List<Interval> intervals, boolean single) {
        var next = intervals.get(0).low();
        for (var interval : intervals) {
            if (interval.low() > next) {
                break;
            }
            next = interval.high() + 1;
        }
        if (intervals.get(0).low() > dice.least() || next <= dice.most()) {
            throw Refusal.at(
                    "formula",
                    formula.written(),
                    "The formula \"%.60s\" has totals without a result, and too many dice to count."
                            .formatted(formula.written()));
        }
        return new Shares(formula, true, null, null, Optional.empty(), single);
    }

    /** Whether each result is as likely as any other, and comes alone. */
    boolean areAlike() {
        return single && ways != null && ways.stream().distinct().count() == 1;
    }
}
