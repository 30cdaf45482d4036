package dossier.outcome.odds;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dossier.contracts.draws.Draw;
import dossier.drawing.choices.Drawing;
import dossier.outcome.domains.Effort;
import dossier.outcome.draws.DrawReader;
import dossier.outcome.draws.DrawnValues;
import dossier.outcome.names.Values;
import dossier.rulebooks.draws.Party;

/** Draws dossiers by a fixed seed, with the engine that draws the real ones, and counts what some outputs are. */
final class Simulation {

    /** The most dossiers. */
    static final int MOST = 100_000;

    private static final String SEED = "odds";
    private static final int WORK_AT_ONCE = 2_000;
    private static final int MOST_AT_ONCE = 500;

    private final List<Drawing> drawings;
    private final DrawReader reader;
    private final int atOnce;

    private Simulation(List<DrawnValues> draws, int names) {
        var specs = draws.stream().map(DrawnValues::spec).toList();
        this.drawings = List.of(new Drawing(Party.ONE, specs), new Drawing(Party.TWO, specs));
        this.reader = new DrawReader(draws, names);
        var work = drawings.stream().mapToInt(Drawing::workPerDossier).sum();
        this.atOnce = Math.max(1, Math.min(MOST_AT_ONCE, WORK_AT_ONCE / Math.max(1, work)));
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
            for (var values : next(counted)) {
                run.work(values, BigInteger.ONE);
                counted++;
                if (effort.isSpent()) {
                    return counted;
                }
            }
        } while (counted < MOST);
        return counted;
    }

    private List<Values> next(int from) {
        var drawn = drawings.stream()
                .map(drawing -> drawing.draw(SEED, from, atOnce))
                .toList();
        var values = new ArrayList<Values>();
        for (var i = 0; i < atOnce; i++) {
            var all = new LinkedHashMap<String, List<String>>();
            for (var draws : drawn) {
                all.putAll(draws.get(i).values());
            }
            values.add(reader.read(new Draw(from + i, all), "draw"));
        }
        return values;
    }
}
