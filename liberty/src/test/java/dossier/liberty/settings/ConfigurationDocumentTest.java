package dossier.liberty.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ConfigurationDocumentTest {

    private static final Pattern VARIABLE = Pattern.compile("<variable name=\"([^\"]+)\" defaultValue=\"([^\"]*)\"/>");
    private static final Pattern ENVIRONMENT = Pattern.compile("\"(DOSSIER_[A-Z_]+)\"");

    private final Path root = Checkout.ofThisBuild().root();
    private final List<String> document =
            read(root.resolve("docs/configuration.md")).lines().toList();

    @Test
    void listsEveryVariableOfTheServersWithItsEnvironmentAndDefault() throws IOException {
        var servers = Part.servers().stream().map(new Checkout(root)::configuration);
        var variables = Stream.concat(Stream.of(root.resolve("liberty/src/main/liberty/shared")), servers)
                .flatMap(directory -> matches(VARIABLE, directory, ".xml"))
                .toList();

        assertThat(variables)
                .hasSizeGreaterThan(20)
                .allSatisfy(variable -> assertThat(document)
                        .anyMatch(line ->
                                line.startsWith("| `%s` | `%s` |".formatted(variable.group(1), environment(variable)))
                                        && line.contains("`%s`".formatted(variable.group(2)))));
    }

    @Test
    void listsEveryVariableOfTheLauncher() {
        var variables = matches(ENVIRONMENT, root.resolve("liberty/src/main/java/dossier/liberty/settings"), ".java")
                .map(match -> match.group(1))
                .distinct()
                .toList();

        assertThat(variables)
                .hasSize(16)
                .allSatisfy(variable ->
                        assertThat(document).anyMatch(line -> line.startsWith("| `%s` |".formatted(variable))));
    }

    private static String environment(MatchResult variable) {
        return variable.group(1).replaceAll("[^a-zA-Z0-9]", "_").toUpperCase(Locale.ROOT);
    }

    private static Stream<MatchResult> matches(Pattern pattern, Path directory, String suffix) {
        try (var files = Files.walk(directory)) {
            return files.filter(file -> file.toString().endsWith(suffix)).toList().stream()
                    .flatMap(file -> pattern.matcher(read(file)).results());
        } catch (IOException e) {
            throw new AssertionError("Cannot read " + directory, e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError("Cannot read " + file, e);
        }
    }
}
