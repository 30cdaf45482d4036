package dossier.outcome.analysis;

import java.time.Duration;
import java.util.List;

import dossier.contracts.documents.Warning;
import dossier.outcome.rules.Rules;

/** Warnings as the tests read them. */
final class Warnings {

    private static final String DOCUMENT = """
            rulebook: test
            title: A test
            draws:
              letter: {generator: two, pick: a..z}
              number: {generator: one, integers: 1..6}
              price: {generator: one, decimals: 0.00..9.99}
            decide:
              result:
            %s
            text: "{result} {letter} {number} {price}"
            """;

    private Warnings() {}

    /** Each warning about a document as {@code line:column KIND path: message}. */
    static List<String> of(String document) {
        return all(document).stream()
                .map(warning -> "%d:%d %s %s: %s"
                        .formatted(warning.line(), warning.column(), warning.kind(), warning.path(), warning.message()))
                .toList();
    }

    /** All warnings about a document, however long they take on a busy machine. */
    static List<Warning> all(String document) {
        return Analysis.of(Rules.compile(document), Duration.ofMinutes(1));
    }

    /** A document that decides by a letter, a number and a price; its first row stands in line 9. */
    static String deciding(String... rows) {
        return DOCUMENT.formatted("    - " + String.join("\n    - ", rows));
    }
}
