package dossier.liberty.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What is said to show that a risk is met must be there. */
class RisksDocumentTest {

    private static final Pattern TEST = Pattern.compile("`([A-Z][A-Za-z]+(?:Test|IT))(?:\\.([a-z][A-Za-z]+))?`");

    private final Path root = Checkout.ofThisBuild().root();

    @Test
    void namesTestsThatThereAre() throws IOException {
        var tests = tests();
        var named = TEST.matcher(Files.readString(root.resolve("docs/risks.md")))
                .results()
                .toList();

        assertThat(named).hasSizeGreaterThan(20).allSatisfy(test -> {
            assertThat(tests).containsKey(test.group(1));
            if (test.group(2) != null) {
                assertThat(tests.get(test.group(1))).contains("void %s(".formatted(test.group(2)));
            }
        });
    }

    /** The sources of all tests by the name of their class; several of one name are one text. */
    private Map<String, String> tests() throws IOException {
        try (var modules = Files.list(root)) {
            return modules.map(module -> module.resolve("src/test/java"))
                    .filter(Files::isDirectory)
                    .flatMap(RisksDocumentTest::sources)
                    .collect(Collectors.toMap(
                            file -> file.getFileName().toString().replace(".java", ""),
                            RisksDocumentTest::read,
                            String::concat));
        }
    }

    private static Stream<Path> sources(Path directory) {
        try {
            return Files.walk(directory).filter(file -> file.toString().endsWith(".java"));
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
