package dossier.ui.pages;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * An address within the application.
 *
 * @param path from its first slash
 * @param parameters what stands behind the question mark, not yet encoded
 */
record Address(String path, Map<String, String> parameters) {

    /** The same with another value of a parameter. */
    Address with(String name, Object value) {
        var all = new LinkedHashMap<>(parameters);
        all.put(name, value.toString());
        return new Address(path, all);
    }

    /** The same without some parameters. */
    Address without(String... names) {
        var rest = new LinkedHashMap<>(parameters);
        for (var name : names) {
            rest.remove(name);
        }
        return new Address(path, rest);
    }

    @Override
    public String toString() {
        return parameters.isEmpty()
                ? path
                : parameters.entrySet().stream()
                        .map(entry -> encoded(entry.getKey()) + "=" + encoded(entry.getValue()))
                        .collect(Collectors.joining("&", path + "?", ""));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
