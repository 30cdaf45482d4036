package dossier.exchange.foundry;

import dossier.exchange.json.JsonPart;

/**
 * One result of a table.
 *
 * @param low the smallest total that draws it
 * @param high the largest, not below {@code low}
 * @param weight 1 or more
 * @param source its text with markup, as the file has it; may be empty
 * @param document what it refers to, such as {@code Compendium.pack.Item.id}; empty for nothing
 * @param table whether it refers to a roll table
 * @param part where it stands
 */
record TableResult(long low, long high, long weight, String source, String document, boolean table, JsonPart part) {

    private static final long LARGEST = 1_000_000_000;

    static TableResult of(JsonPart part, boolean ranged) {
        var weight = part.get("weight").isNull() ? 1 : part.get("weight").whole(1, LARGEST);
        var bounds = ranged ? bounds(part.get("range")) : new long[] {1, 1};
        var document = document(part);
        return new TableResult(
                Math.min(bounds[0], bounds[1]),
                Math.max(bounds[0], bounds[1]),
                weight,
                source(part),
                document,
                isTable(part, document),
                part);
    }

    private static long[] bounds(JsonPart range) {
        var items = range.items();
        if (items.size() != 2) {
            throw range.wrong("A range must be two whole numbers such as [1, 5].");
        }
        return new long[] {items.get(0).whole(-LARGEST, LARGEST), items.get(1).whole(-LARGEST, LARGEST)};
    }

    /** Up to version 12 there is a text, from 13 on a name and a description. */
    private static String source(JsonPart part) {
        var name = part.get("name").text();
        var description = part.get("description").text();
        var text = part.get("text").text();
        if (!text.isBlank() && !text.equals(name)) {
            return text;
        }
        return name.isBlank() || description.isBlank() ? name + description : name + ": " + description;
    }

    private static String document(JsonPart part) {
        var uuid = part.get("documentUuid").text();
        if (!uuid.isBlank()) {
            return uuid;
        }
        var collection = first(part, "documentCollection", "collection");
        var id = first(part, "documentId", "resultId");
        if (collection.isBlank() || id.isBlank() || isText(part)) {
            return "";
        }
        return (isPack(part) ? "Compendium." : "") + collection + "." + id;
    }

    private static String first(JsonPart part, String key, String older) {
        var text = part.get(key).text();
        return text.isBlank() ? part.get(older).text() : text;
    }

    private static boolean isText(JsonPart part) {
        var type = part.get("type").text();
        return type.equals("0") || type.equals("text");
    }

    private static boolean isPack(JsonPart part) {
        var type = part.get("type").text();
        return type.equals("2") || type.equals("pack");
    }

    private static boolean isTable(JsonPart part, String document) {
        return document.matches("(.*\\.)?RollTable\\.[^.]*")
                || isPack(part) && document.matches("(?i).*tables?\\.[^.]*");
    }

    /** The last word of what it refers to: the id of a document. */
    String documentId() {
        return document.substring(document.lastIndexOf('.') + 1);
    }

    TableResult ranged(long from, long to) {
        return new TableResult(from, to, weight, source, document, table, part);
    }
}
