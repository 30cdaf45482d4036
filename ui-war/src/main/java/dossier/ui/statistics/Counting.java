package dossier.ui.statistics;

import java.util.HashMap;
import java.util.TreeMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import dossier.ui.dossiers.Stored;

/** Counts dossiers in the transaction that stores them: counts and dossiers are there together, or neither. */
@ApplicationScoped
class Counting {

    @Inject
    private Expectations expectations;

    @Inject
    private TallyRepository tallies;

    /** Without odds it counts when they were made, and not what came out. */
    void count(@Observes Stored stored) {
        var counts = new HashMap<Cell, Long>();
        var expectation = expectations.find(stored.rulebook());
        for (var dossier : stored.dossiers()) {
            counts.merge(new Cell(Cell.HOUR, Hours.of(dossier.getCreatedAt())), 1L, Long::sum);
            expectation.ifPresent(expected -> expected.forEachCell(
                    dossier, (field, value) -> counts.merge(new Cell(field, value), 1L, Long::sum)));
        }
        tallies.add(stored.rulebook().getId(), new TreeMap<>(counts));
    }
}
