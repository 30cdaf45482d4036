package dossier.corpus;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import dossier.contracts.documents.TrialOrder;
import dossier.contracts.problems.ProblemException;
import dossier.contracts.problems.ProblemType;
import dossier.exchange.Format;
import dossier.exchange.Imported;
import dossier.exchange.Importer;
import dossier.outcome.documents.DocumentsResource;
import dossier.rulebooks.book.Rulebook;
import dossier.rulebooks.draws.Indexed;
import dossier.rulebooks.draws.Uniqueness;

/** Imports one file and uses the rulebook as the outcome service does: checks it, counts its odds, draws a hundred. */
final class Trial {

    /** A character takes at most so many bytes. */
    private static final int BYTES = 4;

    private static final DocumentsResource DOCUMENTS = new DocumentsResource();

    private Trial() {}

    static Verdict of(Path file) {
        try {
            return Files.size(file) > (long) BYTES * Importer.LONGEST
                    ? Verdict.refused("A file must have at most %,d characters.".formatted(Importer.LONGEST))
                    : of(file.getFileName().toString(), Files.readString(file));
        } catch (CharacterCodingException e) {
            return Verdict.refused("The file is not UTF-8.");
        } catch (IOException e) {
            return Verdict.refused("The file cannot be read: " + e.getMessage());
        }
    }

    /** What became of a file with a name and what is in it. */
    static Verdict of(String name, String content) {
        try {
            return used(Importer.read(name, content));
        } catch (ProblemException e) {
            return e.problem().is(ProblemType.INVALID_IMPORT)
                    ? Verdict.refused(e.problem().detail())
                    : Verdict.failed(e.toString());
        } catch (RuntimeException | StackOverflowError e) {
            return Verdict.failed(e.toString());
        }
    }

    private static Verdict used(Imported imported) {
        var errors = DOCUMENTS.check(imported.document()).errors();
        if (!errors.isEmpty()) {
            var first =
                    "Line %d: %s".formatted(errors.get(0).line(), errors.get(0).message());
            return imported.format() == Format.RULEBOOK ? Verdict.refused(first) : Verdict.failed(first);
        }
        DOCUMENTS.odds(imported.document());
        var order = new TrialOrder(imported.document(), "corpus", dossiers(imported.document()));
        var failure = DOCUMENTS.attempt(order).trials().stream()
                .flatMap(trial -> Optional.ofNullable(trial.failure()).stream())
                .findFirst();
        return failure.map(Verdict::failed).orElseGet(() -> new Verdict(Verdict.Kind.IMPORTED, imported.leftOut()));
    }

    /** A hundred, or as many as values last that are unique in a batch. */
    private static int dossiers(String document) {
        return Rulebook.read(document).draws().stream()
                .filter(spec -> spec.uniqueness() == Uniqueness.BATCH)
                .mapToInt(spec -> (int) Math.min(TrialOrder.MOST, ((Indexed) spec.space()).size() / spec.times()))
                .min()
                .orElse(TrialOrder.MOST);
    }
}
