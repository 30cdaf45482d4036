package dossier.exchange.foundry;

import java.util.HashMap;
import java.util.Map;

import dossier.exchange.drafts.Choice;
import dossier.exchange.drafts.Draft;
import dossier.exchange.drafts.Writing;
import dossier.exchange.formulas.Formula;
import dossier.exchange.formulas.Ways;
import dossier.exchange.markup.Piece;

/** Draws for the rolls within texts. Rows that exclude each other share them. */
final class InlineRolls {

    /** Dice that explode go on until they are past it. */
    private static final long MOST = 100;

    /** A rulebook has at most 100 draws. */
    private static final int MOST_DRAWS = 95;

    private final Draft draft;
    private final Map<String, String> names = new HashMap<>();

    InlineRolls(Draft draft) {
        this.draft = draft;
    }

    /** The rolls of one row, of which each is a draw of its own. */
    Counted row() {
        return new Counted();
    }

    private String template(Piece roll, int occurrence) {
        var formula = Formula.of(roll.formula(), MOST);
        var ways = formula.dice().isPresent() ? null : formula.ways().orElse(null);
        if (ways != null && ways.counts().size() == 1) {
            return ways.counts().firstKey().toPlainString();
        }
        var key = formula.written() + "/" + occurrence;
        var known = names.containsKey(key);
        if (!known && draft.draws() > MOST_DRAWS || formula.dice().isEmpty() && ways == null) {
            draft.leaveOut("The roll %s is not rolled; its formula stays in the text.".formatted(roll.text()));
            return Writing.literal(roll.text());
        }
        if (!known) {
            names.put(key, draft.names().of("inline", "inline"));
            add(names.get(key), formula, ways);
        }
        return "{%s}".formatted(names.get(key));
    }

    private void add(String name, Formula formula, Ways ways) {
        if (formula.dice().isPresent()) {
            draft.draw(name, "dice", formula.dice().get());
        } else {
            var choice = new Choice();
            ways.counts().forEach((total, count) -> choice.add(total.toPlainString(), count));
            choice.addTo(draft, name);
        }
    }

    /** Counts how often a row has rolled the same formula. */
    final class Counted {

        private final Map<String, Integer> counts = new HashMap<>();

        private Counted() {}

        String template(Piece roll) {
            return InlineRolls.this.template(roll, counts.merge(roll.formula(), 1, Integer::sum));
        }
    }
}
