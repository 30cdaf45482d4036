package dossier.ui.pages;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.omnifaces.util.Faces;

import dossier.contracts.documents.Comparison;
import dossier.contracts.documents.Comparison.Change;
import dossier.contracts.documents.Odds.Chance;
import dossier.contracts.documents.Odds.Output;

/** Probabilities as people read them. */
@Named
@ApplicationScoped
public class Chances {

    private static final double SMALLEST_SHOWN = 0.000_01;
    private static final int DIGITS = 3;
    private static final int WIDTH = 100;
    private static final int FIRST = 8;
    private static final int MOST = 100;
    private static final int MOST_CHANGES = 20;

    @Inject
    private Words words;

    /**
     * A row of a chart.
     *
     * @param label the value, or words for what has none
     * @param chance how likely it is
     * @param comparable whether it is one value, so that a bar can show how it compares with others
     */
    public record Row(String label, Chance chance, boolean comparable) {}

    /** In percent, with three digits after the point at most; what is smaller than can be shown says so. */
    public String percent(double probability) {
        var format = NumberFormat.getPercentInstance(Faces.getLocale());
        format.setMaximumFractionDigits(DIGITS);
        return probability > 0 && probability < SMALLEST_SHOWN
                ? "< " + format.format(SMALLEST_SHOWN)
                : format.format(probability);
    }

    /** The values that a chart shows at once, and what is neither a listed value nor none. */
    public List<Row> first(Output output) {
        var rows = new ArrayList<>(rows(output.chances()).stream().limit(FIRST).toList());
        if (output.none() != null) {
            rows.add(new Row(words.say("odds.none"), output.none(), true));
        }
        if (output.others() != null) {
            rows.add(new Row(words.say("odds.others"), output.others(), false));
        }
        return rows;
    }

    /** The values that a chart shows when a person asks for more; up to the {@value #MOST}th. */
    public List<Row> rest(Output output) {
        return rows(output.chances()).stream().limit(MOST).skip(FIRST).toList();
    }

    private static List<Row> rows(List<Chance> chances) {
        return chances.stream()
                .map(chance -> new Row(chance.value(), chance, true))
                .toList();
    }

    /** The probability that fills the longest bar: that of a value, or of no outcome; others together are no value. */
    public double likeliest(Output output) {
        return Stream.concat(output.chances().stream(), Stream.ofNullable(output.none()))
                .mapToDouble(Chance::probability)
                .max()
                .orElse(0);
    }

    /** The largest {@value #MOST_CHANGES} changes of an output. */
    public List<Change> largest(Comparison.Output output) {
        return output.changes().stream().limit(MOST_CHANGES).toList();
    }

    /** What a probability rests on: a fraction, or the interval of what was simulated. */
    public String proof(Chance chance) {
        return chance.fraction() == null
                ? "%s \u2013 %s".formatted(percent(chance.low()), percent(chance.high()))
                : chance.fraction();
    }

    /** A count with its thousands apart. */
    public String count(long number) {
        return NumberFormat.getIntegerInstance(Faces.getLocale()).format(number);
    }

    /** Length of a bar, 0 to {@value #WIDTH}; the longest bar of a chart is that of the likeliest value. */
    public double bar(double probability, double likeliest) {
        return likeliest == 0 ? 0 : Math.min(WIDTH, Math.round(WIDTH * 10 * probability / likeliest) / 10.0);
    }
}
