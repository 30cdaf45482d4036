package dossier.rulebooks.draws;

import java.util.Locale;

/** The two independent parties that draw. */
public enum Party {
    /** Generator one. */
    ONE,
    /** Generator two. */
    TWO;

    /** The name as rulebooks, wires and random streams spell it: {@code one} or {@code two}. */
    public String spelled() {
        return name().toLowerCase(Locale.ROOT);
    }
}
