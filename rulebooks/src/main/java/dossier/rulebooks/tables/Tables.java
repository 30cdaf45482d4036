package dossier.rulebooks.tables;

import java.util.Map;
import java.util.Set;

import dossier.rulebooks.chance.Chooser;

/**
 * All tables of a rulebook. Immutable, safe for many threads.
 *
 * @param tables by name
 */
public record Tables(Map<String, RandomText> tables) {

    /** The most characters of a text that is drawn. */
    public static final int LONGEST = 10_000;

    /** How deep tables draw from tables; what lies deeper becomes an ellipsis. */
    public static final int DEEPEST = 50;

    /** No tables. */
    public static final Tables NONE = new Tables(Map.of());

    /** Keeps a copy of the map. */
    public Tables {
        tables = Map.copyOf(tables);
    }

    /** The names of all tables. */
    public Set<String> names() {
        return tables.keySet();
    }

    /**
     * Draws a text, 0 to {@value #LONGEST} characters.
     *
     * @param table the name of one of the tables
     */
    public String draw(String table, Chooser chooser) {
        return new Expansion(tables, chooser).text(table);
    }

    /** The tables that a table draws from, itself included. */
    public Set<String> reachableFrom(String table) {
        return Reach.from(table, tables);
    }
}
