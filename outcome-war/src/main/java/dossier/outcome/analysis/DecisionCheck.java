package dossier.outcome.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import dossier.contracts.documents.Warning;
import dossier.contracts.documents.Warning.Kind;
import dossier.outcome.domains.Effort;
import dossier.outcome.rules.CompiledRulebook;
import dossier.outcome.rules.Decision;
import dossier.outcome.rules.Row;

/** Finds what is odd with one decision. */
final class DecisionCheck {

    private static final int MOST_WARNINGS = 20;

    private final Decision decision;
    private final List<Row> rows;
    private final CompiledRulebook rulebook;
    private final Spots spots;
    private final Axes axes;
    private final Effort effort;
    private final List<Warning> warnings = new ArrayList<>();

    DecisionCheck(Decision decision, CompiledRulebook rulebook, Spots spots, Effort effort) {
        this.decision = decision;
        this.rows = decision.rows();
        this.rulebook = rulebook;
        this.spots = spots;
        this.effort = effort.again();
        this.axes = Axes.of(rulebook.draws().draws(), rows, this.effort);
    }

    List<Warning> warnings() {
        if (rows.stream().allMatch(axes::isBox)) {
            check(CellFits.of(rows, axes, effort));
        } else {
            Enumerating.of(rows, rulebook, effort.again()).ifPresentOrElse(this::check, this::checkCellsOnly);
        }
        return warnings.stream().limit(MOST_WARNINGS).toList();
    }

    private void check(Fits fits) {
        checkReach(fits);
        fits.undecided()
                .ifPresent(example -> warnings.add(spots.key(
                        Kind.GAP,
                        "decide",
                        decision.output().name(),
                        "No row fits %s; a last row without cells catches the rest: {then: …}."
                                .formatted(example.isEmpty() ? "anything" : example))));
        if (effort.isSpent()) {
            warnings.clear();
            uncheck("it has too many combinations of values");
            return;
        }
        IntStream.range(0, rows.size()).forEach(row -> checkOverlaps(row, fits));
        if (effort.isSpent()) {
            uncheck("it has too many pairs of rows; only gaps and rows that never fire were looked for");
        }
    }

    /** What cells prove holds whatever conditions say. */
    private void checkCellsOnly() {
        checkReach(CellFits.of(rows, axes, effort));
        if (effort.isSpent()) {
            warnings.clear();
        }
        uncheck("it has conditions, or cells that look at other outputs, and too many combinations of values");
    }

    private void uncheck(String why) {
        warnings.add(spots.key(
                Kind.UNCHECKED,
                "decide",
                decision.output().name(),
                "The decision \"%s\" could not be checked to the end, because %s."
                        .formatted(decision.output().name(), why)));
    }

    private void checkReach(Fits fits) {
        for (var row = 0; row < rows.size(); row++) {
            if (!fits.isPossible(row)) {
                unreachable(row, new Never(rulebook, axes).why(rows.get(row)));
            } else if (fits.decidedBy(row).isEmpty()) {
                unreachable(row, "%s everything that fits it.".formatted(takers(row, fits)));
            }
        }
    }

    private void unreachable(int row, String why) {
        warnings.add(spots.row(Kind.UNREACHABLE, decision.output().name(), row, "This row can never fire: " + why));
    }

    private String takers(int row, Fits fits) {
        return IntStream.range(0, row)
                .filter(earlier -> fits.covers(earlier, row))
                .mapToObj(earlier ->
                        "the row in line %d takes".formatted(rows.get(earlier).line()))
                .findFirst()
                .orElse("the rows above it together take");
    }

    /** A row that overlaps with several is shown with the first of them: a list by priority overlaps everywhere. */
    private void checkOverlaps(int later, Fits fits) {
        if (fits.decidedBy(later).isEmpty()) {
            return;
        }
        for (var earlier = 0; earlier < later; earlier++) {
            var example = contested(earlier, later, fits);
            if (example.isPresent()) {
                overlap(earlier, later, example.get());
                return;
            }
        }
    }

    private Optional<String> contested(int earlier, int later, Fits fits) {
        return rows.get(earlier).then().equals(rows.get(later).then())
                ? Optional.empty()
                : fits.contested(earlier, later)
                        .filter(example -> !fits.covers(earlier, later) && !fits.covers(later, earlier));
    }

    private void overlap(int earlier, int later, String example) {
        warnings.add(spots.row(
                Kind.OVERLAP,
                decision.output().name(),
                later,
                "This row and the one in line %d both fit %s; the earlier one decides, and neither is a special case of the other."
                        .formatted(rows.get(earlier).line(), example)));
    }
}
