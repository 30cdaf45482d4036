package dossier.exchange.yaml;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes maps, lists, texts and numbers as YAML 1.2: what fits in a line in one line, the rest in blocks. */
public final class YamlWriter {

    private static final int WIDTH = 110;

    /** Longer keys would need another form of YAML. */
    private static final int LONGEST_KEY = 1_000;

    private final StringBuilder yaml = new StringBuilder();

    private YamlWriter() {}

    /**
     * The document of a map.
     *
     * @param map of texts, numbers, truth values, lists and maps, in the order to write; keys are texts of at most
     *     {@value #LONGEST_KEY} characters
     */
    public static String write(Map<String, ?> map) {
        var writer = new YamlWriter();
        writer.block(map, 0);
        return writer.yaml.toString();
    }

    private void block(Map<?, ?> map, int indent) {
        map.forEach((key, value) -> {
            yaml.append(" ".repeat(indent)).append(Scalar.of(key)).append(':');
            value(value, indent);
        });
    }

    private void block(List<?> list, int indent) {
        for (var item : list) {
            var start = yaml.length();
            if (item instanceof Map<?, ?> map && !isFlow(map, indent + 1)) {
                block(map, indent + 2);
                yaml.setCharAt(start + indent, '-');
            } else {
                yaml.append(" ".repeat(indent)).append('-');
                value(item, indent);
            }
        }
    }

    private void value(Object value, int indent) {
        if (isFlow(value, indent)) {
            yaml.append(' ').append(flow(value)).append('\n');
            return;
        }
        yaml.append('\n');
        if (value instanceof Map<?, ?> map) {
            block(map, indent + 2);
        } else {
            block((List<?>) value, indent + 2);
        }
    }

    /** Whether a value is written in the line of its key: neither sections nor lists of rows are. */
    private boolean isFlow(Object value, int indent) {
        if (!(value instanceof Map<?, ?> || value instanceof List<?>) || isEmpty(value)) {
            return true;
        }
        if (value instanceof List<?> list && list.stream().anyMatch(Map.class::isInstance)) {
            return false;
        }
        var line = yaml.length() - yaml.lastIndexOf("\n");
        return !(value instanceof Map && indent == 0) && line + length(value) < WIDTH;
    }

    private static boolean isEmpty(Object value) {
        return value instanceof Map<?, ?> map ? map.isEmpty() : ((List<?>) value).isEmpty();
    }

    /** How long the flow form is at least, looking no further than needed. */
    private static int length(Object value) {
        if (value instanceof Map<?, ?> map) {
            return sum(map.entrySet().stream()
                    .map(entry -> List.of(entry.getKey(), entry.getValue()))
                    .toList());
        }
        return value instanceof List<?> list ? sum(list) : value.toString().length() + 2;
    }

    private static int sum(List<?> values) {
        var sum = 0;
        for (var i = 0; i < values.size() && sum < WIDTH; i++) {
            sum += length(values.get(i));
        }
        return sum;
    }

    private static String flow(Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(entry -> Scalar.of(entry.getKey()) + ": " + flow(entry.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        return value instanceof List<?> list
                ? list.stream().map(YamlWriter::flow).collect(Collectors.joining(", ", "[", "]"))
                : Scalar.of(value);
    }
}
