package dossier.ui.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;

import dossier.contracts.documents.Odds;
import dossier.contracts.problems.ProblemException;
import dossier.ui.documents.Documents;
import dossier.ui.imports.Imports;
import dossier.ui.imports.Preview;
import dossier.ui.rulebooks.Authoring;

/** Shows what a file would become, and saves it when a person wants it. */
@Named
@RequestScoped
public class ImportPage {

    private static final String OWN_FORMAT = "rulebook.yaml";

    @Inject
    private Imports imports;

    @Inject
    private Documents documents;

    @Inject
    private Authoring authoring;

    @Inject
    private Notices notices;

    private Part file;
    private String pasted;
    private String document;
    private Preview preview;
    private Odds odds;

    /** Looks at the file, or else at the pasted text. */
    public void look() {
        var chosen = file != null && file.getSize() > 0;
        show(chosen ? file.getSubmittedFileName() : "", chosen ? content() : Text.written(pasted));
    }

    /** Saves what was previewed and shows it; when that fails, the preview stays. */
    public void save() {
        try {
            var saved = authoring.create(Text.written(document));
            Redirect.to("/rulebooks/%s?saved=true".formatted(saved.getName()));
        } catch (ProblemException e) {
            notices.show(e.problem());
            show(OWN_FORMAT, Text.written(document));
        }
    }

    private void show(String name, String content) {
        try {
            preview = imports.preview(name, content);
            document = preview.document();
            odds = preview.check().errors().isEmpty() ? documents.odds(document) : null;
        } catch (ProblemException e) {
            notices.show(e.problem());
        }
    }

    private String content() {
        try (var stream = file.getInputStream()) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rulebook, coloured. */
    public List<YamlLine> getLines() {
        return YamlLine.of(preview.document());
    }

    /** What the file would become; null before a file was given, and when nothing can become of it. */
    public Preview getPreview() {
        return preview;
    }

    /** How likely everything is; null while something is wrong. */
    public Odds getOdds() {
        return odds;
    }

    /** The file. */
    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    /** The text that was pasted instead. */
    public String getPasted() {
        return pasted;
    }

    public void setPasted(String pasted) {
        this.pasted = pasted;
    }

    /** The rulebook that is previewed. */
    public String getDocument() {
        return document;
    }

    public void setDocument(String document) {
        this.document = document;
    }
}
