package dossier.drawing.choices;

import dossier.rulebooks.draws.DrawSpec;

/**
 * One draw of a rulebook, ready to be drawn again and again.
 *
 * @param name of the draw
 * @param work roughly how many choices it takes
 * @param choice how it is drawn
 */
record Field(String name, int work, Choice choice) {

    static Field of(DrawSpec spec) {
        return new Field(spec.name(), spec.times() * spec.space().work(), Choice.of(spec));
    }
}
