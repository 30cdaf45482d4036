package dossier.outcome.templates;

import java.util.List;
import java.util.Optional;
import java.util.function.ObjIntConsumer;
import java.util.stream.Stream;

import dossier.outcome.names.Name;
import dossier.outcome.names.Names;
import dossier.outcome.names.NoValueException;
import dossier.outcome.names.Values;
import dossier.rulebooks.wording.Wording;

/** A compiled text with places for values. Immutable. */
public final class Template {

    /** The most characters of a text that is filled in; a long value at many places would fill the memory otherwise. */
    public static final int LONGEST = 10_000;

    private final List<Part> parts;

    Template(List<Part> parts) {
        this.parts = List.copyOf(parts);
    }

    /**
     * Reads a text by the grammar of this package.
     *
     * @param text as it was written
     * @param names what it may show
     * @param wrong is told, for each thing that is wrong, a sentence that says what, and where it is, in characters
     *     (Unicode code points) from the start
     * @return the template; empty when something was wrong
     */
    public static Optional<Template> read(String text, Names names, ObjIntConsumer<String> wrong) {
        return new TemplateReader(names, wrong).read(text);
    }

    /** What it shows, in order. */
    public Stream<Name> reads() {
        return parts.stream().flatMap(part -> Optional.ofNullable(part.name()).stream());
    }

    /**
     * The text for one dossier.
     *
     * @throws NoValueException when it gets longer than {@value #LONGEST} characters
     */
    public String fill(Values values) {
        if (parts.size() == 1 && parts.get(0).name() == null) {
            return parts.get(0).text();
        }
        var filled = new StringBuilder();
        for (var part : parts) {
            filled.append(part.written(values));
            if (filled.length() > LONGEST) {
                throw new NoValueException("the text gets more than " + LONGEST + " characters");
            }
        }
        return filled.toString();
    }

    /**
     * A piece of a template.
     *
     * @param text that stands for itself, or null
     * @param name whose value stands here, or null
     * @param wording what is done to the value, or null
     */
    record Part(String text, Name name, Wording wording) {

        private String written(Values values) {
            return name == null ? text : wording.apply(values.text(name));
        }
    }
}
