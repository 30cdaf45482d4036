package dossier.rulebooks.draws;

/** All values that one draw may have, and how likely each is. */
public sealed interface Space permits Indexed {

    /**
     * One value, in canonical text form.
     *
     * @param chooser decides whatever is left to chance; the space asks it in an order that only depends on its answers
     */
    String draw(Chooser chooser);
}
