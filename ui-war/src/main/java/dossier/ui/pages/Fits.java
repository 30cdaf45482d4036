package dossier.ui.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import dossier.ui.statistics.OutputStatistics;
import dossier.ui.statistics.ValueStatistics;

/** How well outputs fit their odds, as a chart shows it. */
@Named
@ApplicationScoped
public class Fits {

    private static final double WIDTH = 100;
    private static final int FIRST = 8;
    private static final int MOST = 100;

    @Inject
    private Words words;

    /**
     * A row of a chart.
     *
     * @param label the value, or words for all that are not listed
     * @param counts observed and expected
     * @param comparable whether it is one value, so that a bar can show how it compares with others
     */
    public record Row(String label, ValueStatistics counts, boolean comparable) {}

    /** The likeliest values, and at last all that the odds do not list. */
    public List<Row> first(OutputStatistics output) {
        var rows = new ArrayList<>(rows(output).limit(FIRST).toList());
        if (output.others() != null) {
            rows.add(new Row(words.say("odds.others"), output.others(), false));
        }
        return rows;
    }

    /** The values after those, up to the {@value #MOST}th. */
    public List<Row> rest(OutputStatistics output) {
        return rows(output).limit(MOST).skip(FIRST).toList();
    }

    private static Stream<Row> rows(OutputStatistics output) {
        return output.values().stream().map(value -> new Row(value.value(), value, true));
    }

    /** What fills the longest bar: the largest count of a value, observed or expected. */
    public double longest(OutputStatistics output) {
        return output.values().stream()
                .mapToDouble(value -> Math.max(value.observed(), value.expected() == null ? 0 : value.expected()))
                .max()
                .orElse(0);
    }

    /** Length of a bar or place of a mark, 0 to 100. */
    public double length(double count, double longest) {
        return longest == 0 ? 0 : Math.round(WIDTH * 10 * count / longest) / 10.0;
    }
}
