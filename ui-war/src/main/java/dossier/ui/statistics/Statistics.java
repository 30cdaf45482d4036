package dossier.ui.statistics;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import dossier.contracts.problems.ProblemException;
import dossier.ui.rulebooks.RulebookVersion;
import dossier.ui.rulebooks.Versions;

/** What was made, and how it compares with the odds. Reads sums only, never the history. */
@ApplicationScoped
public class Statistics {

    private static final Comparator<RulebookTotal> MOST_FIRST =
            Comparator.comparingLong(RulebookTotal::dossiers).reversed().thenComparing(RulebookTotal::rulebook);

    @Inject
    private Summaries summaries;

    @Inject
    private Versions versions;

    /**
     * Dossiers over time.
     *
     * @param rulebook a name; null or empty for all
     * @param from first day, such as {@code 2026-11-01}; null or empty for 29 days before the last
     * @param to last day; null or empty for today, UTC
     * @param bucket {@code hour}, {@code day} or {@code month}; null or empty for one that fits
     * @throws ProblemException {@code invalid-input}, naming each parameter that is wrong; {@code not-found} when there is no
     *     such rulebook
     */
    public Timeline timeline(String rulebook, String from, String to, String bucket) {
        var period = Period.read(from, to, bucket);
        var name = rulebook == null || rulebook.isEmpty()
                ? null
                : versions.find(rulebook, null).getName();
        var bounds = period.bounds();
        var totals = totals(name, bounds);
        return new Timeline(
                period.from(),
                period.to(),
                period.bucket().word(),
                totals.stream().mapToLong(RulebookTotal::dossiers).sum(),
                points(name, bounds, period.bucket()),
                totals);
    }

    private List<Point> points(String rulebook, List<Instant> bounds, Bucket bucket) {
        var made = new TreeMap<>(summaries.madeByTime(rulebook, bounds.get(0), end(bounds), bucket.hours()));
        return IntStream.range(0, bounds.size() - 1)
                .mapToObj(i -> new Point(
                        bounds.get(i),
                        made.subMap(Hours.of(bounds.get(i)), Hours.of(bounds.get(i + 1))).values().stream()
                                .mapToLong(Long::longValue)
                                .sum()))
                .toList();
    }

    private List<RulebookTotal> totals(String rulebook, List<Instant> bounds) {
        return summaries.madeByRulebook(rulebook, bounds.get(0), end(bounds)).entrySet().stream()
                .map(made -> new RulebookTotal(made.getKey(), made.getValue()))
                .sorted(MOST_FIRST)
                .toList();
    }

    private static Instant end(List<Instant> bounds) {
        return bounds.get(bounds.size() - 1);
    }

    /** What a version made, compared with its odds. */
    public RulebookStatistics of(RulebookVersion rulebook) {
        return new RulebookStatistics(
                rulebook.getName(),
                rulebook.getVersion(),
                summaries.made(rulebook.getId()),
                summaries
                        .expectation(rulebook.getId())
                        .map(expectation -> outputs(expectation, rulebook.getId()))
                        .orElse(List.of()));
    }

    private List<OutputStatistics> outputs(Expectation expectation, long rulebook) {
        var outputs = expectation.odds().outputs();
        var text = outputs.get(outputs.size() - 1);
        var counts = summaries.outputs(rulebook);
        return IntStream.range(0, outputs.size())
                .mapToObj(i -> OutputStatistics.of(
                        outputs.get(i),
                        text,
                        Counts.of(counts, i + 1, outputs.get(i).chances().size())))
                .toList();
    }
}
