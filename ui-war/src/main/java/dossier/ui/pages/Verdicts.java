package dossier.ui.pages;

import java.text.NumberFormat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.omnifaces.util.Faces;

import dossier.ui.statistics.Fit;
import dossier.ui.statistics.OutputStatistics;
import dossier.ui.statistics.ValueStatistics;
import dossier.ui.statistics.Verdict;

/** What a test says, in plain words. */
@Named
@ApplicationScoped
public class Verdicts {

    private static final double CLOSER_THAN_CHANCE = 0.999;
    private static final double UNUSUAL = 0.05;
    private static final double NOT_EXPECTED = 0.001;
    private static final double ALMOST_NEVER = 0.000_001;
    private static final int LEAST_RUNS = 100;
    private static final int DIGITS = 3;

    @Inject
    private Words words;

    /** How it looks: {@code good}, {@code odd}, {@code bad}, or {@code quiet} when nothing was tested. */
    public String look(OutputStatistics output) {
        if (output.fit() == null) {
            return "quiet";
        }
        var p = output.fit().p();
        if (p < NOT_EXPECTED) {
            return "bad";
        }
        return p < UNUSUAL || p > CLOSER_THAN_CHANCE ? "odd" : "good";
    }

    /** A sentence. */
    public String say(OutputStatistics output) {
        if (output.verdict() == Verdict.TESTED) {
            return words.say(
                    "fit." + tested(output.fit().p()), runs(output.fit().p()));
        }
        return words.say(
                "fit." + output.verdict(),
                output.verdict() == Verdict.IMPOSSIBLE ? output.others().observed() : output.counted(),
                output.needed());
    }

    private static String tested(double p) {
        if (p > CLOSER_THAN_CHANCE) {
            return "tooClose";
        }
        if (p < NOT_EXPECTED) {
            return "notExpected";
        }
        return p < UNUSUAL ? "unusual" : "expected";
    }

    /** How many of how many fair runs differ as much: of 100, or as many as it takes to have one at least. */
    private String runs(double p) {
        if (p < ALMOST_NEVER) {
            return words.say("fit.almostNever");
        }
        var runs = LEAST_RUNS;
        while (p * runs < 1) {
            runs *= 10;
        }
        return words.say("fit.runs", Math.round(p * runs), runs);
    }

    /** The numbers of a test for those who know them. */
    public String numbers(Fit fit) {
        var format = NumberFormat.getInstance(Faces.getLocale());
        format.setMaximumFractionDigits(DIGITS);
        var p = fit.p() > 0 && fit.p() < NOT_EXPECTED ? "%.1e".formatted(fit.p()) : format.format(fit.p());
        return words.say("fit.numbers", format.format(fit.chiSquare()), fit.degreesOfFreedom(), p, fit.pooled());
    }

    /** A count that is expected, with one digit after the point; a dash when nobody knows it. */
    public String expected(ValueStatistics value) {
        return value.expected() == null ? "\u2013" : signed(false, 1, value.expected());
    }

    /** By how much more or less was observed than expected; a dash when nobody knows that. */
    public String difference(ValueStatistics value) {
        return value.expected() == null ? "\u2013" : signed(true, 1, value.observed() - value.expected());
    }

    /** The same in percent of what was expected; empty when nobody knows that, or nothing was expected. */
    public String percent(ValueStatistics value) {
        if (value.expected() == null || value.expected() == 0) {
            return "";
        }
        return signed(true, 1, 100 * (value.observed() - value.expected()) / value.expected()) + "\u00a0%";
    }

    private static String signed(boolean plus, int digits, double number) {
        var format = NumberFormat.getInstance(Faces.getLocale());
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        return (plus && number > 0 ? "+" : "") + format.format(number).replace('-', '\u2212');
    }
}
