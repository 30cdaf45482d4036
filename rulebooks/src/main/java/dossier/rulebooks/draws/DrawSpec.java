package dossier.rulebooks.draws;

/**
 * One entry of the section {@code draws}.
 *
 * @param name how the rules call it; also the path of its random stream, so it is part of what is drawn
 * @param generator which party draws it
 * @param space what may be drawn
 * @param times how many values, 1 to {@value #MOST_TIMES}
 * @param unique whether no value repeats within the draw
 */
public record DrawSpec(String name, Party generator, Space space, int times, boolean unique) {

    /** The most values that one draw gives. */
    public static final int MOST_TIMES = 1_000;
}
