package dossier.rulebooks.tables;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.ObjIntConsumer;
import java.util.regex.Pattern;

import dossier.rulebooks.dice.Roll;
import dossier.rulebooks.document.Identifier;
import dossier.rulebooks.wording.Piece;
import dossier.rulebooks.wording.PieceReader;
import dossier.rulebooks.wording.Wording;

/** Reads one phrase, place by place. */
final class PlaceReader {

    private static final String NAME = Identifier.SHAPE;
    private static final Pattern NAMED = Pattern.compile("(" + NAME + ")(?:\\s+with\\s+(\\S.*))?");
    private static final Pattern ONE_BINDING = Pattern.compile("(" + NAME + ")\\s*=\\s*(" + NAME + ")");
    private static final Pattern DICE = Pattern.compile("[-+]?\\s*\\d*[dD][\\d%].*|[-+]?\\d.*");

    private final String text;
    private final ObjIntConsumer<String> wrong;
    private boolean rejected;

    /** @param wrong is told what is wrong, and where, in characters from the start */
    PlaceReader(String text, ObjIntConsumer<String> wrong) {
        this.text = text;
        this.wrong = wrong;
    }

    /** The phrase; empty when something was wrong. */
    Optional<Phrase> read() {
        var places = PieceReader.read(text, this::reject).stream()
                .flatMap(piece -> place(piece).stream())
                .toList();
        return rejected ? Optional.empty() : Optional.of(new Phrase(places));
    }

    private Optional<Place> place(Piece piece) {
        if (!piece.isPlace()) {
            return Optional.of(new Place.Literal(piece.text()));
        }
        return Wording.read(piece.text(), message -> reject(message, piece.at()))
                .flatMap(wording -> place(wording, piece.at()));
    }

    private Optional<Place> place(Wording wording, int at) {
        var head = wording.head();
        if (DICE.matcher(head).matches()) {
            return Roll.read(head, message -> reject(message, at)).map(roll -> new Place.Rolled(roll, wording));
        }
        var remembered = ONE_BINDING.matcher(head);
        if (remembered.matches()) {
            return Optional.of(new Place.Remembered(remembered.group(1), table(remembered.group(2), at), wording));
        }
        var named = NAMED.matcher(head);
        if (!named.matches()) {
            return refuse(head, at);
        }
        return bindings(named.group(2), at)
                .map(bindings -> new Place.Named(new Reference(named.group(1), false, at), bindings, wording));
    }

    private Optional<LinkedHashMap<String, Reference>> bindings(String written, int at) {
        var bindings = new LinkedHashMap<String, Reference>();
        for (var one : written == null ? List.<String>of() : List.of(written.split(","))) {
            var binding = ONE_BINDING.matcher(one.strip());
            if (!binding.matches()) {
                return refuse(written, at);
            }
            bindings.put(binding.group(1), table(binding.group(2), at));
        }
        return Optional.of(bindings);
    }

    private static Reference table(String name, int at) {
        return new Reference(name, true, at);
    }

    private <T> Optional<T> refuse(String head, int at) {
        reject(
                "\"%s\" cannot stand in braces here. Allowed are a table {animal}, dice {2d6}, {hero = name} to remember a text, and {story with hero = name}."
                        .formatted(head),
                at);
        return Optional.empty();
    }

    private void reject(String message, int at) {
        rejected = true;
        wrong.accept(message, at);
    }
}
