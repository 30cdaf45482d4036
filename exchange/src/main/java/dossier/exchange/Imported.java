package dossier.exchange;

import java.util.List;

/**
 * A rulebook that was made of a file; nothing is saved yet.
 *
 * @param document the rulebook as YAML
 * @param format what the file was
 * @param name of the rulebook
 * @param title of the rulebook
 * @param leftOut what the rulebook does not carry over from the file, a sentence each; empty when nothing was lost
 */
public record Imported(String document, Format format, String name, String title, List<String> leftOut) {

    /** Keeps a copy of the list. */
    public Imported {
        leftOut = List.copyOf(leftOut);
    }
}
