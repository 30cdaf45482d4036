package dossier.ui.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;

import org.omnifaces.cdi.Param;

import dossier.contracts.problems.ProblemException;
import dossier.contracts.problems.ProblemType;
import dossier.ui.access.Needs;
import dossier.ui.access.Right;
import dossier.ui.actions.ActionKind;
import dossier.ui.actions.Recorded;
import dossier.ui.collections.FeedOrder;
import dossier.ui.collections.FeedReader;
import dossier.ui.collections.FeedStyle;
import dossier.ui.collections.Feeds;

/**
 * Where a collection is fed: words line by line, or a file. Each form carries a key of its own, so that neither a double click
 * nor a reload feeds twice.
 */
@Named
@RequestScoped
public class FeedForm {

    private static final long MOST_BYTES = 1_048_576;

    @Inject
    private Feeds feeds;

    @Inject
    private FeedReader reader;

    @Inject
    private Notices notices;

    @Inject
    @Param(disableBeanValidation = true)
    private String name;

    @Inject
    @Param(disableBeanValidation = true)
    private String key;

    private Part file;
    private String words;

    /** Feeds the words and shows the page again; when that fails, the form stays as it is and says why. */
    @Recorded(ActionKind.COLLECTION_FED)
    @Needs(Right.WRITE)
    public void feed() {
        feed(() -> reader.read(name, FeedStyle.PLAIN, Text.written(words).getBytes(StandardCharsets.UTF_8), key));
    }

    /** The same with a file. It has a form of its own: in one with files, the server takes line breaks out of texts. */
    @Recorded(ActionKind.COLLECTION_FED)
    @Needs(Right.WRITE)
    public void upload() {
        feed(this::uploadedOrder);
    }

    private void feed(Supplier<FeedOrder> order) {
        try {
            feeds.feed(order.get());
            Redirect.to("/collections/" + name);
        } catch (ProblemException e) {
            key = e.problem().is(ProblemType.CONFLICT) ? null : key;
            notices.show(e.problem());
        }
    }

    private FeedOrder uploadedOrder() {
        if (file == null || file.getSize() == 0) {
            throw ProblemException.invalid("file", null, "Choose a file that has something in it.");
        }
        if (file.getSize() > MOST_BYTES) {
            throw new ProblemException(
                    ProblemType.TOO_LARGE, "The file may have at most %,d bytes.".formatted(MOST_BYTES));
        }
        return reader.read(name, style(file.getSubmittedFileName()), uploaded(), key);
    }

    private static FeedStyle style(String file) {
        var lower = file.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".csv")) {
            return FeedStyle.CSV;
        }
        return lower.endsWith(".json") ? FeedStyle.JSON : FeedStyle.PLAIN;
    }

    private byte[] uploaded() {
        try (var stream = file.getInputStream()) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What this form is known by. */
    public String getKey() {
        return key == null ? UUID.randomUUID().toString() : key;
    }

    /** The file. */
    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    /** The words, line by line. */
    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
