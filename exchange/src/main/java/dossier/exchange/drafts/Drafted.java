package dossier.exchange.drafts;

import java.util.List;

/**
 * A rulebook that has been made.
 *
 * @param name of the rulebook
 * @param title of the rulebook
 * @param document the rulebook as YAML
 * @param leftOut what is not carried over, a sentence each
 */
public record Drafted(String name, String title, String document, List<String> leftOut) {

    /** Keeps a copy of the list. */
    public Drafted {
        leftOut = List.copyOf(leftOut);
    }
}
