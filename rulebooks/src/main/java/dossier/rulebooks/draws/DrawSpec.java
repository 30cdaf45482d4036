package dossier.rulebooks.draws;

/**
 * One entry of the section {@code draws}.
 *
 * @param name how the rules call it; also the path of its random stream, so it is part of what is drawn
 * @param generator which party draws it
 * @param space what may be drawn; {@link Indexed} when it is unique, and not {@link Weighted} when it is so in a batch
 * @param times how many values, 1 to {@value #MOST_TIMES}
 * @param uniqueness where its values do not repeat
 */
public record DrawSpec(String name, Party generator, Space space, int times, Uniqueness uniqueness) {

    /** The most values that one draw gives. */
    public static final int MOST_TIMES = 1_000;

    /** Whether no value repeats within the draw. */
    public boolean unique() {
        return uniqueness != Uniqueness.FALSE;
    }
}
