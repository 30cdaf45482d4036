package dossier.outcome.guide;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import dossier.drawing.choices.BothParties;
import dossier.outcome.rules.CompiledRulebook;
import dossier.rulebooks.book.Rulebook;

/**
 * A rulebook of the guide.
 *
 * @param document as it stands there
 * @param texts what it says the first dossiers with the seed {@code guide} are
 */
record Example(String document, List<String> texts) {

    private static final Pattern SHAPE =
            Pattern.compile("```yaml\n(rulebook: .*?)```\n```text\n(.*?)```", Pattern.DOTALL);

    /** All examples of a page of {@code docs/guide}. */
    static List<Example> of(String page) throws IOException {
        var examples = new ArrayList<Example>();
        var shape = SHAPE.matcher(Files.readString(Path.of("../docs/guide", page)));
        while (shape.find()) {
            examples.add(new Example(shape.group(1), shape.group(2).lines().toList()));
        }
        return examples;
    }

    /** The texts of the first dossiers that it gives now. */
    List<String> drawn(int count) {
        var book = Rulebook.read(document);
        var compiled = CompiledRulebook.of(book);
        return new BothParties(book.draws())
                .draw("guide", 0, count).stream()
                        .map(draw -> compiled.decide(draw, "draw").text())
                        .toList();
    }

    @Override
    public String toString() {
        return document.lines().findFirst().orElseThrow();
    }
}
