package dossier.outcome.templates;

import java.util.Optional;
import java.util.function.ObjIntConsumer;

import dossier.outcome.names.Names;
import dossier.outcome.templates.Template.Part;
import dossier.rulebooks.wording.Piece;
import dossier.rulebooks.wording.PieceReader;
import dossier.rulebooks.wording.Wording;

/** Reads templates, piece by piece. */
final class TemplateReader {

    private final Names names;
    private final ObjIntConsumer<String> wrong;
    private boolean rejected;

    TemplateReader(Names names, ObjIntConsumer<String> wrong) {
        this.names = names;
        this.wrong = wrong;
    }

    Optional<Template> read(String text) {
        var parts = PieceReader.read(text, this::reject).stream()
                .flatMap(piece -> part(piece).stream())
                .toList();
        return rejected ? Optional.empty() : Optional.of(new Template(parts));
    }

    private Optional<Part> part(Piece piece) {
        return piece.isPlace()
                ? Wording.read(piece.text(), message -> reject(message, piece.at()))
                        .flatMap(wording -> place(wording, piece.at()))
                : Optional.of(new Part(piece.text(), null, null));
    }

    private Optional<Part> place(Wording wording, int at) {
        var name = names.find(wording.head());
        if (name.isEmpty()) {
            rejected = true;
            names.complaint(wording.head()).ifPresent(complaint -> reject(complaint, at));
        }
        return name.map(found -> new Part(null, found, wording));
    }

    private void reject(String message, int at) {
        rejected = true;
        wrong.accept(message, at);
    }
}
