package dossier.exchange.tracery;

import dossier.exchange.drafts.Draft;
import dossier.exchange.drafts.Drafted;
import dossier.exchange.json.JsonPart;

/** Makes a rulebook of a grammar: each symbol becomes a table. */
public final class TraceryReader {

    private static final String STORY = "story";

    private TraceryReader() {}

    /**
     * The rulebook of a file.
     *
     * @throws dossier.contracts.problems.ProblemException {@code invalid-import} when no symbol has rules
     */
    public static Drafted read(JsonPart root, String title) {
        var draft = new Draft(title);
        var grammar = Grammar.of(root, draft);
        if (grammar.symbols().isEmpty()) {
            throw root.wrong(
                    "A grammar must have rules, as in {\"origin\": [\"Hello #name#\"], \"name\": [\"Ann\", \"Bo\"]}.");
        }
        var tables = new GrammarTables(grammar, draft);
        tables.write();
        var starts = grammar.starts();
        var story = draft.names().of(STORY, STORY);
        draft.draw(story, "table", tables.name(starts.get(0)));
        draft.line("{%s}".formatted(story));
        if (!starts.get(0).equals("origin")) {
            draft.comment("No symbol is called origin; the story begins with " + starts.get(0) + ".");
        }
        starts.stream()
                .skip(1)
                .forEach(start -> draft.draw(draft.names().of(start, "symbol"), "table", tables.name(start)));
        return draft.finish();
    }
}
