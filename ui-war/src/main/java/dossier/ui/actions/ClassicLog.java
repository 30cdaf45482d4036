package dossier.ui.actions;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.ws.rs.core.StreamingOutput;

/**
 * All entries that fit a filter as one array, oldest first, read and sent in small pages: what breaks off in its middle is no
 * array.
 *
 * @param actions where they are read
 * @param filter which ones
 */
record ClassicLog(Actions actions, ActionFilter filter) implements StreamingOutput {

    private static final Jsonb JSON = JsonbBuilder.create();
    private static final int PAGE = 1_000;

    @Override
    public void write(OutputStream out) throws IOException {
        var page = actions.oldestFirst(filter, ActionCursor.OLDEST, PAGE);
        print(out, "[");
        var between = "";
        while (!page.isEmpty()) {
            for (var action : page) {
                print(out, between + JSON.toJson(ClassicAction.of(action)));
                between = ",\n";
            }
            page = next(page);
        }
        print(out, "]\n");
    }

    private List<Action> next(List<Action> page) {
        return page.size() < PAGE
                ? List.of()
                : actions.oldestFirst(filter, ActionCursor.of(page.get(page.size() - 1)), PAGE);
    }

    private static void print(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
