package dossier.rulebooks.draws;

import dossier.rulebooks.chance.Chooser;

/** All values that one draw may have, and how likely each is. */
public sealed interface Space permits Indexed, Dice, Table, Collected {

    /**
     * One value, in canonical text form.
     *
     * @param chooser decides whatever is left to chance; the space asks it in an order that only depends on its answers
     */
    String draw(Chooser chooser);

    /** Roughly how many choices a value takes, 1 or more; keeps orders within reason. */
    default int work() {
        return 1;
    }
}
