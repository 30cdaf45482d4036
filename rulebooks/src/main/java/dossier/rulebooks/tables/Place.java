package dossier.rulebooks.tables;

import java.util.LinkedHashMap;
import java.util.Set;
import java.util.stream.Stream;

import dossier.rulebooks.dice.Roll;
import dossier.rulebooks.wording.Wording;

/** A piece of a phrase. */
sealed interface Place {

    /** What the piece becomes. */
    String write(Expansion expansion);

    /** What it asks for. */
    default Stream<Reference> references() {
        return Stream.empty();
    }

    /** What it remembers, by name. */
    default Set<String> remembered() {
        return Set.of();
    }

    /** Stands for itself. */
    record Literal(String text) implements Place {
        @Override
        public String write(Expansion expansion) {
            return text;
        }
    }

    /** Dice. */
    record Rolled(Roll roll, Wording wording) implements Place {
        @Override
        public String write(Expansion expansion) {
            return wording.apply(expansion.roll(roll));
        }
    }

    /** A table or a remembered text; {@code bindings} are remembered meanwhile, the name by the table. */
    record Named(Reference reference, LinkedHashMap<String, Reference> bindings, Wording wording) implements Place {
        @Override
        public String write(Expansion expansion) {
            return wording.apply(expansion.named(reference.name(), bindings));
        }

        @Override
        public Stream<Reference> references() {
            return Stream.concat(Stream.of(reference), bindings.values().stream());
        }

        @Override
        public Set<String> remembered() {
            return bindings.keySet();
        }
    }

    /** Remembers a text of a table from here on, and becomes nothing. */
    record Remembered(String name, Reference table, Wording wording) implements Place {
        @Override
        public String write(Expansion expansion) {
            expansion.remember(name, wording.apply(expansion.text(table.name())));
            return "";
        }

        @Override
        public Stream<Reference> references() {
            return Stream.of(table);
        }

        @Override
        public Set<String> remembered() {
            return Set.of(name);
        }
    }
}
