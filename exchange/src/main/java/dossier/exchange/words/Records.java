package dossier.exchange.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import dossier.exchange.json.JsonPart;

/**
 * Objects as rows of equal columns: a column for each field that any of them has.
 *
 * @param columns the names of the fields
 * @param rows a text for each column, empty where an object lacks the field
 */
record Records(List<String> columns, List<List<String>> rows) {

    private static final String VALUE = "value";

    /** Leaves room for lists beside them. */
    private static final int MOST_DRAWS = 50;

    Records {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** The items of an array. */
    static Records of(List<JsonPart> items) {
        return flat(items.stream().map(Records::fields).toList());
    }

    /**
     * Whether an object holds a row under each of its keys: objects with a field in common, or more than a rulebook has
     * draws for.
     */
    static boolean areIn(JsonPart object) {
        var values = List.copyOf(object.fields().values());
        if (values.size() > MOST_DRAWS) {
            return true;
        }
        return values.size() > 1
                && values.stream().allMatch(JsonPart::isObject)
                && values.get(0).fields().keySet().stream().anyMatch(values.get(1)::has);
    }

    /** The keys of an object and what stands under them. */
    static Records ofPairs(JsonPart object) {
        var pairs = new ArrayList<Map<String, String>>();
        object.fields().forEach((key, value) -> {
            var pair = new LinkedHashMap<String, String>();
            pair.put("key", key);
            add(value, "", pair);
            pairs.add(pair);
        });
        return flat(pairs);
    }

    private static Records flat(List<Map<String, String>> items) {
        Set<String> columns = new LinkedHashSet<>();
        items.forEach(item -> columns.addAll(item.keySet()));
        var rows = items.stream()
                .map(item -> columns.stream()
                        .map(column -> item.getOrDefault(column, ""))
                        .toList())
                .toList();
        return new Records(List.copyOf(columns), rows);
    }

    private static Map<String, String> fields(JsonPart item) {
        var fields = new LinkedHashMap<String, String>();
        if (item.isArray()) {
            item.items().forEach(cell -> add(cell, "column " + (fields.size() + 1), fields));
        } else {
            add(item, "", fields);
        }
        return fields;
    }

    /** A field; objects in it become fields of their own, arrays one text with commas. */
    private static void add(JsonPart part, String name, Map<String, String> fields) {
        if (part.isObject()) {
            part.fields().forEach((key, value) -> add(value, name.isEmpty() ? key : name + " " + key, fields));
        } else {
            fields.put(name.isEmpty() ? VALUE : name, text(part));
        }
    }

    private static String text(JsonPart part) {
        if (part.isArray()) {
            return part.items().stream().map(Records::text).collect(Collectors.joining(", "));
        }
        return part.fields().entrySet().stream()
                        .map(field -> field.getKey() + ": " + text(field.getValue()))
                        .collect(Collectors.joining(", "))
                + part.text();
    }
}
