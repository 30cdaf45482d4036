package dossier.exchange.rulebook;

import java.util.List;

import dossier.exchange.drafts.Drafted;
import dossier.exchange.json.JsonPart;
import dossier.exchange.problems.Refusal;
import dossier.exchange.yaml.YamlWriter;
import dossier.rulebooks.book.Rulebook;
import dossier.rulebooks.document.InvalidRulebookException;

/** Takes rulebooks as they are. */
public final class OwnLanguage {

    private OwnLanguage() {}

    /** A rulebook in YAML, with its comments. */
    public static Drafted yaml(String document) {
        return checked(document, List.of());
    }

    /** A rulebook in JSON, written as YAML. */
    public static Drafted json(JsonPart root) {
        return checked(YamlWriter.write(RulebookTree.of(root)), List.of());
    }

    /**
     * A document with its name and title.
     *
     * @param leftOut what it does not carry over
     * @throws dossier.contracts.problems.ProblemException {@code invalid-import} with all that is wrong with its head, draws
     *     and tables
     */
    public static Drafted checked(String document, List<String> leftOut) {
        try {
            var rulebook = Rulebook.read(document);
            rulebook.findings().raise();
            return new Drafted(rulebook.name(), rulebook.title(), document, leftOut);
        } catch (InvalidRulebookException e) {
            throw Refusal.of(e.problem().violations());
        }
    }
}
