package dossier.ui.collections;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import dossier.contracts.problems.ProblemException;
import dossier.contracts.problems.ProblemType;
import dossier.rulebooks.book.ContentHash;
import dossier.rulebooks.book.Edition;
import dossier.rulebooks.book.Rulebook;
import dossier.rulebooks.document.Document;
import dossier.rulebooks.document.Finding;
import dossier.rulebooks.draws.Source;

/** Joins rulebooks with the words of the collections that they draw from. A rulebook without collections costs a look-up. */
@ApplicationScoped
public class Editions {

    private static final int MOST_KEPT = 50;

    private final Sources sources = new Sources();
    private final Map<Made, EditionText> kept = new ConcurrentHashMap<>();

    @Inject
    private Collections collections;

    @Inject
    private Entries entries;

    private record Made(String hash, Versions versions) {}

    /** Whether a rulebook draws from collections. */
    public boolean isDrawnFrom(String document) {
        return !sources.of(ContentHash.of(document), document).isEmpty();
    }

    /**
     * The versions that the collections of a rulebook have now; it can be drawn from them.
     *
     * @param hash content hash of the document
     * @throws ProblemException {@code conflict} when a collection is missing, empty, or not what the rulebook needs
     */
    public Versions current(String hash, String document) {
        var wanted = sources.of(hash, document);
        if (wanted.isEmpty()) {
            return Versions.NONE;
        }
        var byCollection = new HashMap<String, Integer>();
        wanted.forEach(source -> byCollection.computeIfAbsent(source.collection(), this::version));
        var versions = new Versions(byCollection);
        of(hash, document, versions);
        return versions;
    }

    private int version(String collection) {
        return collections
                .find(collection)
                .orElseThrow(() -> conflict("The rulebook draws from the collection %s, and there is none of that name."
                        .formatted(collection)))
                .version();
    }

    /**
     * A rulebook with the words of certain versions: the same for ever.
     *
     * @param hash content hash of the document
     * @throws ProblemException {@code conflict} when it cannot be drawn from these words
     */
    public EditionText of(String hash, String document, Versions versions) {
        if (versions.isNone()) {
            return new EditionText(hash, document);
        }
        if (kept.size() > MOST_KEPT) {
            kept.clear();
        }
        return kept.computeIfAbsent(new Made(hash, versions), made -> make(hash, document, versions));
    }

    /**
     * A rulebook with the words of now.
     *
     * @throws ProblemException {@code conflict} as for {@link #current}
     */
    public String now(String document) {
        var hash = ContentHash.of(document);
        return of(hash, document, current(hash, document)).document();
    }

    /** The same if that can be had, else the rulebook alone. */
    public String asFarAsThereIs(String document) {
        try {
            return now(document);
        } catch (ProblemException e) {
            return document;
        }
    }

    private EditionText make(String hash, String document, Versions versions) {
        if (Edition.isEdition(document)) {
            throw conflict("The rulebook brings words of collections itself; it must bring those of all or of none.");
        }
        var words = sources.of(hash, document).stream()
                .collect(Collectors.toMap(source -> source, source -> words(source, versions)));
        var text = Edition.of(document, words);
        if (text.length() - document.length() > Document.LONGEST) {
            throw conflict("The collections of a rulebook may have %,d characters together, and these have %,d."
                    .formatted(Document.LONGEST, text.length() - document.length()));
        }
        var findings = Rulebook.read(text).findings().all();
        if (!findings.isEmpty()) {
            throw conflict("The rulebook cannot draw from its collections as they are: %s"
                    .formatted(
                            findings.stream().map(Finding::message).distinct().collect(Collectors.joining(" "))));
        }
        return new EditionText(ContentHash.of(text), text);
    }

    private Map<String, Integer> words(Source source, Versions versions) {
        var words = entries.words(source, versions.byCollection().get(source.collection()));
        if (words.isEmpty()) {
            throw conflict("The collection %s has no words%s yet; feed it first."
                    .formatted(source.collection(), source.tag() == null ? "" : " with the tag " + source.tag()));
        }
        return words;
    }

    private static ProblemException conflict(String detail) {
        return new ProblemException(ProblemType.CONFLICT, detail);
    }
}
