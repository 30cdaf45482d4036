package dossier.rulebooks.tables;

import java.util.HashMap;
import java.util.Map;

import dossier.rulebooks.chance.Chooser;
import dossier.rulebooks.dice.Roll;

/** Draws one text: what is remembered so far, and how much may still be drawn. Not thread-safe. */
final class Expansion {

    /** Stands for what would be too much. */
    private static final String ELLIPSIS = "…";

    /** The most texts that are put together for one value. */
    private static final int MOST_PICKS = 1_000;

    private final Map<String, RandomText> tables;
    private final Chooser chooser;
    private final Map<String, String> memory = new HashMap<>();
    private int depth;
    private int picks;

    Expansion(Map<String, RandomText> tables, Chooser chooser) {
        this.tables = tables;
        this.chooser = chooser;
    }

    /** A text of a table. */
    String text(String table) {
        if (depth == Tables.DEEPEST || picks++ >= MOST_PICKS) {
            return ELLIPSIS;
        }
        depth++;
        var text = new StringBuilder();
        for (var place : tables.get(table).choose(chooser).places()) {
            text.append(place.write(this));
            if (text.length() > Tables.LONGEST) {
                text.setLength(Tables.LONGEST - 1);
                text.append(ELLIPSIS);
                break;
            }
        }
        depth--;
        return text.toString();
    }

    /** What is remembered by a name, or a text of the table; a name that nothing was remembered by shows itself. */
    String named(String name, Map<String, Reference> bindings) {
        var before = new HashMap<String, String>();
        bindings.keySet().forEach(bound -> before.put(bound, memory.get(bound)));
        bindings.forEach((bound, table) -> remember(bound, text(table.name())));
        var remembered = memory.get(name);
        var text = remembered != null ? remembered : tables.containsKey(name) ? text(name) : "((" + name + "))";
        before.forEach(this::remember);
        return text;
    }

    /** Remembers a text from here on; null forgets. */
    void remember(String name, String text) {
        memory.put(name, text);
    }

    String roll(Roll roll) {
        return Long.toString(roll.roll(chooser));
    }
}
