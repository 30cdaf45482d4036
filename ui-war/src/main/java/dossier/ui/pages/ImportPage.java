package dossier.ui.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;

import org.omnifaces.cdi.Param;

import dossier.contracts.documents.Odds;
import dossier.contracts.problems.ProblemException;
import dossier.ui.access.Needs;
import dossier.ui.access.Right;
import dossier.ui.actions.ActionKind;
import dossier.ui.actions.ActionLog;
import dossier.ui.actions.Recorded;
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

    @Inject
    private ActionLog log;

    @Inject
    @Param(disableBeanValidation = true)
    private String content;

    private Part file;
    private String pasted;
    private Preview preview;
    private Odds odds;

    /** Before anything else: what was previewed is still there when it is to be saved. */
    @PostConstruct
    void begin() {
        if (content != null) {
            show(OWN_FORMAT, Text.written(content));
        }
    }

    /** Looks at the file. */
    @Recorded(ActionKind.IMPORT)
    public void look() {
        var chosen = file != null && file.getSize() > 0;
        look(chosen ? file.getSubmittedFileName() : "", chosen ? uploaded() : "");
    }

    /** Looks at the pasted text. It has a form of its own: in one with files, the server takes line breaks out of texts. */
    @Recorded(ActionKind.IMPORT)
    public void lookAtPasted() {
        look("", Text.written(pasted));
    }

    private void look(String name, String text) {
        show(name, text);
        if (preview != null) {
            log.done(ActionKind.IMPORT, preview.name());
        }
        count();
    }

    /** Saves what was previewed and shows it; when that fails, the preview stays. */
    @Recorded(ActionKind.RULEBOOK_SAVED)
    @Needs(Right.WRITE)
    public void save() {
        try {
            var saved = authoring.create(preview.document());
            Redirect.to("/rulebooks/%s?saved=true".formatted(saved.getName()));
        } catch (ProblemException e) {
            notices.show(e.problem());
            count();
        }
    }

    private void show(String name, String text) {
        try {
            preview = imports.preview(name, text);
        } catch (ProblemException e) {
            notices.show(e.problem());
        }
    }

    private void count() {
        if (preview == null || !preview.check().errors().isEmpty()) {
            return;
        }
        try {
            odds = documents.odds(preview.document());
        } catch (ProblemException e) {
            odds = null;
        }
    }

    private String uploaded() {
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

    /** How likely everything is; null while something is wrong, and when nobody can say. */
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
}
