package dossier.drawing.choices;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** The program of docs/verification.md shares nothing with the engine but the description of the algorithm. */
class IndependentImplementationTest {

    private static final Path PROGRAM = Path.of("../docs/verification/dossier1.py");
    private static final Path VECTORS = Path.of("src/test/resources/dossier/drawing/choices/vectors.json");
    private static final int DRAWS = 400;
    private static final List<String> KINDS = List.of(
            "\"integers\": \"0..19\"",
            "\"integers\": \"-999999999999999999..999999999999999999\"",
            "\"decimals\": \"0.00..9.99\"",
            "\"decimals\": \"-10..10.5\", \"step\": \"0.5\"",
            "\"pick\": \"a..z\"",
            "\"pick\": [\"Köpf\", \"Zahl\", \"0..9\", \"a word\"]",
            "\"pattern\": \"??-#[x-z]\\\\#\"",
            "\"dice\": \"4d6kh3 + 2d10!-1\"",
            "\"dice\": \"5d8dl2-2d%dh1+1d2!3\"",
            "\"table\": \"story\"",
            "\"weighted\": {\"A\": 1, \"G\": 3, \"K\": 7, \"Ω\": 100}");

    private static final String TABLES = """
            {"story": {"{hero = name}{hero} meets {pair with a = name, b = name}, not {a}{{{2d6}}}": 2, "once, {story}": 1},
             "pair": ["{a | upper} and {b | capitalize}", "{a}, {a}"], "name": ["ann", "bo", "cy", "the {name}"], "a": ["nobody"]}\
            """;

    @TempDir
    Path folder;

    @BeforeAll
    static void needsPython() {
        assumeTrue(
                Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                        .anyMatch(folder -> Files.isExecutable(Path.of(folder, "python3"))),
                "python3 is not on the PATH");
    }

    @Test
    void itStillWritesTheFrozenVectors() throws Exception {
        assertThat(run(VECTORS)).isEqualTo(Files.readString(VECTORS));
    }

    @Test
    void itDrawsWhatTheEngineDraws() throws Exception {
        var orders = folder.resolve("orders.json");
        Files.writeString(orders, orders(new Random(20261121)));

        assertThat(Vector.all(run(orders))).hasSize(DRAWS).allSatisfy(vector -> {
            var drawing = new Drawing(vector.generator(), List.of(vector.spec()));
            var draw = drawing.draw(vector.seed(), vector.index(), 1).get(0);
            assertThat(draw.values().get(vector.field())).isEqualTo(vector.values());
        });
    }

    private static String orders(Random random) {
        var orders = new StringBuilder("[");
        for (int i = 0; i < DRAWS; i++) {
            var kind = KINDS.get(i % KINDS.size());
            var composed = kind.contains("dice") || kind.contains("table");
            orders.append(i == 0 ? "" : ",")
                    .append(String.format(
                            Locale.ROOT,
                            "{\"generator\": \"%s\", \"seed\": \"s%x\", \"index\": %d, \"field\": \"f%x\", \"draw\":"
                                    + " {%s, \"times\": %d, \"unique\": %s}, \"tables\": %s}",
                            random.nextBoolean() ? "one" : "two",
                            random.nextInt(),
                            random.nextLong(Long.MAX_VALUE),
                            random.nextInt(),
                            kind,
                            random.nextInt(1, 5),
                            !composed && random.nextBoolean(),
                            TABLES));
        }
        return orders.append("]").toString();
    }

    private static String run(Path orders) throws IOException, InterruptedException {
        var builder = new ProcessBuilder("python3", PROGRAM.toString())
                .redirectInput(orders.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("PYTHONUTF8", "1");
        var process = builder.start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isZero();
        return output;
    }
}
