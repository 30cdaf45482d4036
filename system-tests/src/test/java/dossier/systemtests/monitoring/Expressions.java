package dossier.systemtests.monitoring;

import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Which metrics a file of rules asks for. */
final class Expressions {

    private static final Pattern EXPRESSION = Pattern.compile("expr: (\\|\\n(?: {10}.*\\n)+|.*\\n)");
    private static final Pattern LABELS = Pattern.compile("\\{[^}]*\\}|\\bby \\([^)]*\\)|\\[[^]]*\\]");
    private static final Pattern METRIC = Pattern.compile("\\b[a-z]\\w*_\\w+\\b(?! *\\()|\\bup\\b");

    private Expressions() {}

    static Set<String> names(String rules) {
        return EXPRESSION
                .matcher(rules)
                .results()
                .map(expression -> LABELS.matcher(expression.group(1)).replaceAll(""))
                .flatMap(expression -> METRIC.matcher(expression).results())
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }
}
