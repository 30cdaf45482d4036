package dossier.drawing.choices;

import dossier.rulebooks.draws.DrawSpec;

/** One draw of a rulebook, ready to be drawn again and again. */
record Field(String name, int times, Choice choice) {

    static Field of(DrawSpec spec) {
        return new Field(spec.name(), spec.times(), Choice.of(spec));
    }
}
