package dossier.ui.pages;

import java.text.MessageFormat;
import java.util.ResourceBundle;

import jakarta.enterprise.context.ApplicationScoped;

import org.omnifaces.util.Faces;

import dossier.contracts.problems.Problem;

/** The words of the pages in the language of the person who reads them. */
@ApplicationScoped
class Words {

    private static final String BUNDLE = "dossier.ui.pages.messages";

    /** A sentence of the bundle with its gaps filled. */
    String say(String key, Object... parts) {
        var sentence = ResourceBundle.getBundle(BUNDLE, Faces.getLocale()).getString(key);
        return new MessageFormat(sentence, Faces.getLocale()).format(parts);
    }

    /** What kind of problem it is, in a few words. */
    String of(Problem problem) {
        var urn = problem.type().toString();
        return say("notice." + urn.substring(urn.lastIndexOf(':') + 1));
    }
}
