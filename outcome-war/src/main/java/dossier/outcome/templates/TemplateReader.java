package dossier.outcome.templates;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ObjIntConsumer;

import dossier.outcome.names.Names;
import dossier.outcome.templates.Template.Part;

/** Reads one template, brace by brace. */
final class TemplateReader {

    private final String text;
    private final Names names;
    private final ObjIntConsumer<String> wrong;
    private final List<Part> parts = new ArrayList<>();
    private boolean rejected;

    TemplateReader(String text, Names names, ObjIntConsumer<String> wrong) {
        this.text = text;
        this.names = names;
        this.wrong = wrong;
    }

    Optional<Template> read() {
        var at = 0;
        while (at < text.length()) {
            var brace = nextBrace(at);
            literal(text.substring(at, brace));
            at = brace == text.length() ? brace : brace(brace);
        }
        return rejected ? Optional.empty() : Optional.of(new Template(parts));
    }

    private int nextBrace(int from) {
        var at = from;
        while (at < text.length() && text.charAt(at) != '{' && text.charAt(at) != '}') {
            at++;
        }
        return at;
    }

    /** Reads what begins with the brace at an index; gives the index after it. */
    private int brace(int at) {
        var brace = text.charAt(at);
        if (at + 1 < text.length() && text.charAt(at + 1) == brace) {
            literal(String.valueOf(brace));
            return at + 2;
        }
        if (brace == '}') {
            reject("This closing brace has no opening one; write }} for the character itself.", at);
            return at + 1;
        }
        var end = text.indexOf('}', at);
        if (end < 0) {
            reject("This opening brace has no closing one; write {{ for the character itself.", at);
            return text.length();
        }
        place(text.substring(at + 1, end).strip(), at);
        return end + 1;
    }

    private void place(String word, int at) {
        names.find(word).ifPresentOrElse(name -> parts.add(new Part(null, name)), () -> {
            rejected = true;
            names.complaint(word).ifPresent(complaint -> reject(complaint, at));
        });
    }

    private void literal(String piece) {
        if (!piece.isEmpty()) {
            parts.add(new Part(piece, null));
        }
    }

    private void reject(String message, int at) {
        rejected = true;
        wrong.accept(message, text.codePointCount(0, at));
    }
}
