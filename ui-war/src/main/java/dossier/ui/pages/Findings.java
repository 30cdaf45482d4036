package dossier.ui.pages;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import dossier.contracts.documents.Check;

/** What a check found, in a sentence. */
@Named
@ApplicationScoped
public class Findings {

    @Inject
    private Words words;

    /** How many there are and where the first one is. */
    public String summary(Check check) {
        if (!check.errors().isEmpty()) {
            return words.say(
                    "problems.errors",
                    check.errors().size(),
                    check.errors().get(0).line());
        }
        return check.warnings().isEmpty()
                ? words.say("problems.none")
                : words.say(
                        "problems.warnings",
                        check.warnings().size(),
                        check.warnings().get(0).line());
    }

    /** Values side by side. */
    public String list(List<String> values) {
        return String.join(", ", values);
    }
}
