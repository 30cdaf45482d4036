package dossier.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import static org.assertj.core.api.Assertions.assertThat;

class ImportingGuideTest {

    private static final Pattern EXAMPLE =
            Pattern.compile("```(json|csv)\\n(.*?)```\\n```yaml\\n(.*?)```\\n", Pattern.DOTALL);

    @TestFactory
    Stream<DynamicTest> everyExampleOfTheGuideBecomesWhatItSays() throws IOException {
        var examples = EXAMPLE.matcher(Files.readString(Path.of("../docs/guide/importing.md")))
                .results()
                .toList();
        assertThat(examples).hasSize(5);
        return examples.stream()
                .map(example -> DynamicTest.dynamicTest(example.group(2), () -> {
                    var imported = Importer.read("example." + example.group(1), example.group(2));
                    assertThat(imported.document()).isEqualTo(example.group(3));
                    assertThat(imported.leftOut()).isEmpty();
                }));
    }
}
