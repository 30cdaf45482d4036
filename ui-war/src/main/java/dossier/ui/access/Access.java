package dossier.ui.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

/** Which right each address needs: the table of {@code docs/access.md}, the very page that people read. */
@ApplicationScoped
public class Access {

    /** Encoded or unusual separators, by which one part of the system could take an address for another than the next. */
    private static final Pattern TWISTED = Pattern.compile("(?i).*(;|\\\\|//|%2f|%5c|%00|%25|/\\.{1,2}(/|$)).*");

    private final List<Rule> rules;

    Access() {
        this(page().toList());
    }

    Access(List<String> table) {
        rules = table.stream()
                .filter(Rule::isRule)
                .map(Rule::read)
                .sorted(Comparator.comparing(rule -> rule.address().openness()))
                .toList();
    }

    /** The lines of the page. */
    static Stream<String> page() {
        try (var file = Access.class.getResourceAsStream("access.md")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The methods that an address takes, and the right that each needs; empty when no line names the address.
     *
     * @param path as the client wrote it, from the first slash of the application
     */
    public Map<String, Right> at(String path) {
        var rights = new LinkedHashMap<String, Right>();
        if (!TWISTED.matcher(path).matches()) {
            var parts = Address.parts(path);
            rules.stream()
                    .filter(rule -> rule.address().fits(parts))
                    .forEach(rule -> rule.methods().forEach(method -> rights.putIfAbsent(method, rule.right())));
        }
        return rights;
    }
}
