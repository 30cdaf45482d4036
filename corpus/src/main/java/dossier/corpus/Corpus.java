package dossier.corpus;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** The program: a line for each file, and a summary. */
public final class Corpus {

    private static final List<String> ENDINGS = List.of(".json", ".csv", ".yaml", ".yml", ".txt");

    private Corpus() {}

    /**
     * Tries all files below a folder; the exit status is 1 when one of them failed, and 2 when there is no such folder.
     *
     * @param arguments the folder
     */
    public static void main(String[] arguments) throws IOException {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        if (arguments.length != 1 || !Files.isDirectory(Path.of(arguments[0]))) {
            out.println("Say which folder to import: make corpus DIR=folder");
            System.exit(2);
        }
        System.exit(run(Path.of(arguments[0]), out) ? 0 : 1);
    }

    /** Whether no file below a folder failed. */
    static boolean run(Path folder, PrintStream out) throws IOException {
        var summary = new Summary();
        try (var files = Files.walk(folder)) {
            files.filter(Corpus::isTried).sorted().forEach(file -> {
                var verdict = Trial.of(file);
                out.println(verdict.line(folder.relativize(file).toString()));
                summary.add(verdict);
            });
        }
        out.println(summary);
        return summary.failures() == 0;
    }

    private static boolean isTried(Path file) {
        var name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return Files.isRegularFile(file) && ENDINGS.stream().anyMatch(name::endsWith);
    }
}
