package dossier.outcome.guide;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import dossier.contracts.draws.Draw;
import dossier.drawing.choices.Drawing;
import dossier.outcome.rules.CompiledRulebook;
import dossier.rulebooks.book.Rulebook;
import dossier.rulebooks.draws.Party;

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
        var one = new Drawing(Party.ONE, book.draws()).draw("guide", 0, count);
        var two = new Drawing(Party.TWO, book.draws()).draw("guide", 0, count);
        return IntStream.range(0, count)
                .mapToObj(i ->
                        compiled.decide(both(one.get(i), two.get(i)), "draw").text())
                .toList();
    }

    private static Draw both(Draw one, Draw two) {
        var values = new LinkedHashMap<>(one.values());
        values.putAll(two.values());
        return new Draw(one.index(), values);
    }

    @Override
    public String toString() {
        return document.lines().findFirst().orElseThrow();
    }
}
