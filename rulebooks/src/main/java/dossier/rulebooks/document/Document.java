package dossier.rulebooks.document;

import java.util.List;
import java.util.Optional;

import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlVersionException;

/**
 * Reads YAML 1.2 into a tree of parts and builds no objects from it. Aliases and tags are refused, size and depth are
 * limited, so no document can make this slow, large or clever.
 */
public final class Document {

    /** The most characters of a document. */
    public static final int LONGEST = 256 * 1024;

    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setCodePointLimit(LONGEST)
            .setAllowNonScalarKeys(true)
            .setLabel("rulebook")
            .build();

    private Document() {}

    /**
     * The root of a document.
     *
     * @param text the document, not null
     * @param findings takes what its parts will complain about
     * @throws InvalidRulebookException at once when the text is no YAML or uses what is refused: there is no tree then
     */
    public static Part read(String text, Findings findings) {
        limit(text);
        try {
            Structure.check(text, SETTINGS).raise();
            return new Compose(SETTINGS)
                    .composeString(text)
                    .map(node -> new Part(node, "", findings))
                    .orElseThrow(() -> broken(Optional.empty(), "The document is empty."));
        } catch (YamlVersionException e) {
            throw broken(Optional.empty(), "The version of YAML must be 1.2.");
        } catch (MarkedYamlEngineException e) {
            throw broken(e.getProblemMark(), notYaml(e));
        } catch (YamlEngineException e) {
            throw broken(Optional.empty(), "Not YAML: %s.".formatted(e.getMessage()));
        }
    }

    private static String notYaml(MarkedYamlEngineException e) {
        var context = e.getContext() == null ? "" : e.getContext() + ": ";
        return "Not YAML: %s%s.".formatted(context, e.getProblem());
    }

    private static void limit(String text) {
        if (text.codePointCount(0, text.length()) > LONGEST) {
            throw broken(Optional.empty(), "The document must have at most %,d characters.".formatted(LONGEST));
        }
        Characters.firstHidden(text, true).ifPresent(at -> {
            var lines = text.substring(0, at).split("\\R", -1);
            var column = lines[lines.length - 1].codePoints().count() + 1;
            throw new InvalidRulebookException(List.of(
                    new Finding(lines.length, (int) column, Finding.WHOLE, null, Characters.complaint(text, at))));
        });
    }

    private static InvalidRulebookException broken(Optional<Mark> mark, String message) {
        return new InvalidRulebookException(List.of(Finding.at(mark, Finding.WHOLE, null, message)));
    }
}
