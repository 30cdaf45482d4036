package dossier.drawing.choices;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;

import dossier.contracts.draws.Draw;
import dossier.rulebooks.draws.DrawSpec;
import dossier.rulebooks.draws.Party;

/** What both parties draw, in one process, for those who try a rulebook. Safe for many threads. */
public final class BothParties {

    private final List<String> names;
    private final List<Drawing> drawings;

    /** A drawing of all draws, whoever's they are. */
    public BothParties(List<DrawSpec> draws) {
        this.names = draws.stream().map(DrawSpec::name).toList();
        this.drawings = Stream.of(Party.values())
                .map(party -> new Drawing(party, draws))
                .toList();
    }

    /** Roughly how many choices each dossier takes, 0 or more; that is 1 for a value of a plain kind. */
    public int workPerDossier() {
        return drawings.stream().mapToInt(Drawing::workPerDossier).sum();
    }

    /** As {@link Drawing#draw}; each draw has the values of both parties, in the order of the rulebook. */
    public List<Draw> draw(String seed, long from, int count) {
        var drawn = drawings.stream()
                .map(drawing -> drawing.draw(seed, from, count))
                .toList();
        var both = new ArrayList<Draw>(count);
        for (int i = 0; i < count; i++) {
            var values = new LinkedHashMap<String, List<String>>();
            names.forEach(name -> values.put(name, List.of()));
            for (var party : drawn) {
                values.putAll(party.get(i).values());
            }
            both.add(new Draw(from + i, values));
        }
        return both;
    }
}
