package dossier.ui.statistics;

import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import dossier.contracts.documents.Odds.Output;

/**
 * Whether counts fit odds, as far as that can be said.
 *
 * @param verdict whether there is a test
 * @param needed how many dossiers a test needs; null unless there are too few
 * @param fit the test; null when there is none
 */
record Judgement(Verdict verdict, Long needed, Fit fit) {

    /**
     * Judges one output.
     *
     * @param given what its chances must be divided by, see {@link Given}
     */
    static Judgement of(Output output, Counts counts, OptionalDouble given) {
        if (output.exact() && output.others() == null && counts.unlisted() > 0) {
            return new Judgement(
                    Verdict.IMPOSSIBLE, null, Fit.impossible(output.chances().size()));
        }
        if (output.chances().size() <= 1 && output.others() == null && counts.unlisted() == 0) {
            return new Judgement(Verdict.CERTAIN, null, null);
        }
        if (given.isEmpty()) {
            return new Judgement(Verdict.CONDITIONAL, null, null);
        }
        return output.exact() ? ofChances(output, counts, given.getAsDouble()) : ofSample(output, counts);
    }

    private static Judgement ofChances(Output output, Counts counts, double given) {
        var chances = chances(output).map(chance -> chance / given).toArray();
        var cells = output.others() == null ? counts.listed() : counts.withUnlisted();
        return ChiSquare.ofChances(chances, cells).map(Judgement::tested).orElseGet(() -> tooFew(chances));
    }

    /**
     * Where the simulation has not seen every value often, it lists those that came up often by luck: their chances are too
     * high as they stand, and no test may rest on them.
     */
    private static Judgement ofSample(Output output, Counts counts) {
        var sample = chances(output)
                .mapToLong(chance -> Math.round(chance * output.cases()))
                .toArray();
        if (output.others() != null || LongStream.of(sample).anyMatch(hits -> hits < Pooling.LEAST)) {
            return new Judgement(Verdict.TOO_RARE, null, null);
        }
        var unseen = counts.unlisted() > 0;
        return ChiSquare.ofSample(
                        unseen ? Counts.append(sample, 0) : sample, unseen ? counts.withUnlisted() : counts.listed())
                .map(Judgement::tested)
                .orElseGet(() -> tooFew(chances(output).toArray()));
    }

    private static DoubleStream chances(Output output) {
        return Stream.concat(output.chances().stream(), Stream.ofNullable(output.others()))
                .mapToDouble(chance -> chance.probability());
    }

    private static Judgement tested(Fit fit) {
        return new Judgement(Verdict.TESTED, null, fit);
    }

    private static Judgement tooFew(double[] chances) {
        return new Judgement(Verdict.TOO_FEW, ChiSquare.needed(chances), null);
    }
}
