package dossier.outcome.odds;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import dossier.drawing.choices.BothParties;
import dossier.outcome.domains.Effort;
import dossier.outcome.draws.DrawReader;
import dossier.outcome.draws.DrawnValues;

/** Draws dossiers by a fixed seed, with the engine that draws the real ones, and counts what some outputs are. */
final class Simulation {

    /** The most dossiers. */
    static final int MOST = 100_000;

    private static final String SEED = "odds";
    private static final int WORK_AT_ONCE = 2_000;
    private static final int MOST_AT_ONCE = 500;

    private final BothParties parties;
    private final DrawReader reader;
    private final int atOnce;

    private Simulation(List<DrawnValues> draws, int names) {
        var specs = draws.stream().map(DrawnValues::spec).toList();
        this.parties = new BothParties(specs);
        this.reader = new DrawReader(draws, names);
        this.atOnce = Math.max(1, Math.min(MOST_AT_ONCE, WORK_AT_ONCE / Math.max(1, parties.workPerDossier())));
    }

    /** A simulation of those draws only that outputs depend on, and of no more of their values than needed. */
    static Simulation of(Cone cone, DrawReader all) {
        var needed = new ArrayList<DrawnValues>();
        for (var drawn : all.draws()) {
            var last = drawn.names().entrySet().stream()
                    .filter(entry -> cone.drawn().contains(entry.getKey()))
                    .mapToInt(Map.Entry::getValue)
                    .max();
            last.ifPresent(index -> needed.add(drawn.first(index + 1)));
        }
        return new Simulation(needed, all.names() + 1);
    }

    /** Counts dossiers until the effort is spent; gives how many. */
    int count(Run run, Effort effort) {
        var counted = 0;
        do {
            for (var draw : parties.draw(SEED, counted, atOnce)) {
                run.work(reader.read(draw, "draw"), BigInteger.ONE);
                counted++;
                if (effort.isSpent()) {
                    return counted;
                }
            }
        } while (counted < MOST);
        return counted;
    }
}
