package dossier.exchange.words;

import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.Map;

import dossier.exchange.drafts.Choice;
import dossier.exchange.drafts.Draft;
import dossier.exchange.drafts.Drafted;
import dossier.exchange.drafts.Rows;
import dossier.exchange.drafts.Writing;
import dossier.exchange.json.JsonPart;

/** Makes a rulebook of lists of words. */
public final class WordsReader {

    private static final String LIST = "word";

    private final Draft draft;
    private final Map<String, JsonPart> lists = new LinkedHashMap<>();

    private WordsReader(Draft draft) {
        this.draft = draft;
    }

    /**
     * The rulebook of a file.
     *
     * @throws dossier.contracts.problems.ProblemException {@code invalid-import} when there is no word in it
     */
    public static Drafted read(JsonPart root, String title) {
        return new WordsReader(new Draft(title)).read(root);
    }

    private Drafted read(JsonPart root) {
        find(root, "");
        lists.forEach(this::list);
        if (draft.draws() == 0) {
            throw root.wrong(
                    "There is nothing to draw from in it. Allowed are arrays of texts, numbers or objects, as in"
                            + " {\"animals\": [\"cat\", \"dog\"]}.");
        }
        return draft.finish();
    }

    /** Finds the lists; an object without any is one itself, of its keys and their values. */
    private void find(JsonPart part, String name) {
        if (part.isArray()) {
            if (part.items().isEmpty()) {
                draft.comment("The list %s is empty.".formatted(part.path()));
            } else {
                lists.put(name.isEmpty() ? LIST : name, part);
            }
            return;
        }
        var fields = part.fields();
        if (fields.isEmpty()) {
            return;
        }
        if (Records.areIn(part)) {
            lists.put(name.isEmpty() ? LIST : name, part);
            return;
        }
        var listed = fields.values().stream().anyMatch(field -> field.isArray() || field.isObject());
        if (!listed && !name.isEmpty() || !listed && fields.size() > 1 && !fields.containsKey("description")) {
            lists.put(name.isEmpty() ? LIST : name, part);
            return;
        }
        fields.forEach((key, field) -> {
            if (field.isScalar()) {
                draft.comment(key + ": " + field.text());
            } else if (!field.isNull()) {
                find(field, name.isEmpty() ? key : name + " " + key);
            }
        });
    }

    private void list(String name, JsonPart list) {
        if (list.isObject() || list.items().stream().anyMatch(item -> item.isObject() || item.isArray())) {
            rows(name, list);
            return;
        }
        var choice = new Choice();
        for (var item : list.items()) {
            if (item.isNull()) {
                draft.leaveOut("%s is null.".formatted(item.path()));
            } else {
                choice.add(item.text(), BigInteger.ONE);
            }
        }
        if (!choice.isEmpty()) {
            var draw = draft.names().of(name, LIST);
            choice.addTo(draft, draw);
            draft.line(lists.size() == 1 ? "{%s}".formatted(draw) : "%s: {%s}".formatted(Writing.label(name), draw));
        }
    }

    private void rows(String name, JsonPart list) {
        var records = list.isObject() ? Records.ofPairs(list) : Records.of(list.items());
        var rows = new Rows(records.columns());
        records.rows().forEach(row -> rows.add(row, BigInteger.ONE));
        rows.addTo(draft, draft.names().of(name, "row"));
    }
}
