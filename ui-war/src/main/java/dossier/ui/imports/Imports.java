package dossier.ui.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import dossier.exchange.Importer;
import dossier.ui.documents.Documents;

/** Says what files would become. */
@ApplicationScoped
public class Imports {

    @Inject
    private Documents documents;

    /**
     * What a file would become; nothing is saved.
     *
     * @param file its name, which may tell the format and gives the rulebook a name; null or empty when it has none
     * @throws dossier.contracts.problems.ProblemException {@code invalid-import}, or {@code unavailable} when the outcome
     *     service does not answer
     */
    public Preview preview(String file, String content) {
        var imported = Importer.read(file == null ? "" : file, content);
        return new Preview(
                imported.format(),
                imported.name(),
                imported.title(),
                imported.document(),
                imported.leftOut(),
                documents.check(imported.document()));
    }
}
